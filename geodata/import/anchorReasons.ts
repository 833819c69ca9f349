/** Why an anchor stands where it does, where it is not simply the capital and seat of government. */

const NO_STATEMENT = "A point on the map; no statement on a capital.";

/** In our own words, neutral: one or two sentences, then what the anchor does not say. */
const REASONS: Readonly<Record<string, string>> = {
  BDI: "Gitega is the political capital since 2019; Bujumbura, the capital before, keeps much of the government.",
  BEN: "Porto-Novo is the official capital; the government and most embassies are in Cotonou.",
  BOL: "La Paz is the seat of government; the constitution names Sucre as the capital.",
  CHE: "Bern is the seat of the federal authorities; no law names a capital.",
  CHL: "Santiago is the capital and seat of government; the congress meets in Valparaíso.",
  CIV: "Yamoussoukro is the official capital; much of the government and most embassies are in Abidjan.",
  ESH: "Laayoune is the largest town of Western Sahara and under Moroccan administration; the Sahrawi Republic names it as its capital and works from Rabouni, near Tindouf in Algeria.",
  IDN: "Jakarta is the seat of government; a new capital, Nusantara, is being built.",
  ISR: "Israel's government and parliament sit in Jerusalem and Israel names it as its capital; the status of the city is disputed and most embassies are in or near Tel Aviv.",
  KOR: "Seoul is the capital; many ministries are in Sejong.",
  LKA: "Colombo is the seat of the executive and of the embassies; the parliament meets in Sri Jayewardenepura Kotte.",
  MMR: "Naypyidaw is the capital since 2006; most embassies stayed in Yangon.",
  MNE: "Podgorica is the capital; Cetinje, the old royal capital, houses the president.",
  MYS: "Kuala Lumpur is the capital; most of the federal government is in Putrajaya.",
  NLD: "Amsterdam is the capital by the constitution; government, parliament and embassies are in The Hague.",
  NRU: "Nauru has no official capital; government and parliament sit in the district of Yaren.",
  PSE: "Ramallah is the seat of the Palestinian government; Palestine names Jerusalem as its capital.",
  SWZ: "Mbabane is the seat of the executive; the parliament and the king's residence are in Lobamba.",
  TWN: "Taipei is the seat of the government in Taiwan.",
  TZA: "Dodoma is the capital; many offices and most embassies are in Dar es Salaam.",
  VAT: "The Holy See has its seat in Vatican City, an enclave in Rome.",
  YEM: "Sanaa is the capital by the constitution and held by the Houthi authorities; the government that the United Nations recognise works from Aden.",
  ZAF: "Pretoria is the seat of the executive and of the embassies; the parliament meets in Cape Town, the highest court of appeal in Bloemfontein.",
};

/** Returns the reason for the anchor of a party, or `undefined` for a plain capital. */
export function anchorReason(code: string): string | undefined {
  const reason = REASONS[code];
  return reason === undefined ? undefined : `${reason} ${NO_STATEMENT}`;
}
