import { expect, it } from "vitest";
import { writeEmbedCode } from "./embedCode.ts";

it("escapes the address and the title, which is the sentence of the view", () => {
  const code = writeEmbedCode({
    address: "https://a.example/?in=EU&embed=1",
    title: 'Members of "A & B" <b>',
  });
  expect(code).toBe(
    '<iframe src="https://a.example/?in=EU&amp;embed=1" title="Members of &quot;A &amp; B&quot; &lt;b&gt;" width="100%" height="480" loading="lazy" style="border: 0"></iframe>',
  );
});
