/** A window's size in pixels; a touched one has coarse pointers, as phones and tablets have. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly isTouched: boolean;
}

const size = (width: number, height: number, isTouched = false): Size => ({
  width,
  height,
  isTouched,
});

/** Desk, small desk, projector, tablet and phone both ways, and a desk at 400 % of its size. */
export const SIZES: readonly Size[] = [
  size(1440, 900),
  size(1280, 720),
  size(1024, 768),
  size(820, 1180, true),
  size(390, 844, true),
  size(844, 390, true),
  size(320, 256),
];

/** Each kind of page, with short and long names, full and empty. */
export const ADDRESSES: readonly string[] = [
  "",
  "?country=KEN",
  "?country=VAT",
  "?country=FRA&show=missions",
  "?country=ESH&year=1980&show=relations",
  "?pair=ESP-MAR",
  "?pair=MAR-PER&in=NAM",
  "?pair=STP-VCT",
  "?pair=FJI-ISL",
  "?pair=MAR-RUS#trade",
  "?pair=CHN-USA&year=1972&show=trade",
  "?in=EU,NATO,OECD&not=LAS&match=any&year=1994&show=relations",
  "?in=AU&year=1990",
  "?between=EU~ASEAN&show=missions",
  "?in=EU&year=2021&since=2019",
  "?view=table",
  "?view=table&rows=pairs&show=relations&year=1999&country=MAR",
  "?view=matrix&in=LAS",
  "?view=matrix",
  "?page=borders",
  "?page=sources",
  "?page=read",
  "?pair=MAR-PER&page=read",
  "?show=trade&foo=1",
];

/** A visit: what is opened in what window. */
export interface Visit {
  readonly address: string;
  readonly size: Size;
  readonly theme: "light" | "dark";
}

/** The visits that every run of the tests makes: small and large sizes, both themes. */
export const SAMPLE_VISITS: readonly Visit[] = [
  { address: "?country=KEN", size: size(820, 1180, true), theme: "light" },
  { address: "?pair=STP-VCT", size: size(320, 256), theme: "light" },
  { address: "?pair=MAR-RUS#trade", size: size(390, 844, true), theme: "light" },
  { address: "?in=AU&year=1990", size: size(844, 390, true), theme: "dark" },
  { address: "?between=EU~ASEAN&show=missions", size: size(1440, 900), theme: "light" },
  { address: "?view=matrix&in=LAS", size: size(1024, 768), theme: "dark" },
  { address: "?page=borders", size: size(1280, 720), theme: "light" },
  { address: "?page=read", size: size(390, 844, true), theme: "dark" },
];

/** Returns "1440×900". */
export function sizeName({ width, height }: Size): string {
  return `${width}×${height}`;
}
