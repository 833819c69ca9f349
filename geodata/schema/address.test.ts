import { expect, it } from "vitest";
import { isPlaceAddress, isWebAddress } from "./address.ts";

it.each([
  "https://en.wikipedia.org/wiki/C%C3%B4te_d%27Ivoire?oldid=1#History",
  "http://example.org",
  "https://example.org:8443/a/b(c)",
])("takes %s", (address) => {
  expect(isWebAddress(address)).toBe(true);
});

it.each([
  "javascript:alert(1)",
  "ftp://example.org/",
  "//example.org/",
  "https://user:pw@example.org/",
  "https://user@example.org/",
  'https://a"onclick=alert(1)//',
  "https://[::1",
  "https://[::1]/",
  "https://127.0.0.1/",
  "https://2130706433/",
  "https://localhost/",
  "https://example.org/a b",
  "https://example.org/<script>",
  "https://en.wikipedia.org\u202e/moc",
  "https://example..org/",
  "https://",
])("refuses %s", (address) => {
  expect(isWebAddress(address)).toBe(false);
});

it("takes a place once, and after the host", () => {
  expect(isPlaceAddress("https://example.org/wiki/{place}")).toBe(true);
  expect(isPlaceAddress("https://example.org/?at={place}")).toBe(true);
  for (const address of [
    "https://{place}.example.org/",
    "https://example.org{place}",
    "https://example.org/{place}{place}",
    "https://example.org/",
    "https://user@example.org/{place}",
  ]) {
    expect(isPlaceAddress(address)).toBe(false);
  }
});
