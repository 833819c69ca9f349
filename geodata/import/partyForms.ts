/** Formal names that the table of the Factbook gives with remarks, without accents or not at all. */

/** English long forms. */
export const LONG_FORM_OVERRIDES: Readonly<Record<string, string>> = {
  // The Factbook adds "(prior to 15 August 2021)": the United Nations seat is still in this name.
  AFG: "Islamic Republic of Afghanistan",
  ESH: "Sahrawi Arab Democratic Republic",
  TUR: "Republic of Türkiye",
  VAT: "Holy See",
};

/** Names of capitals with the accents that the Factbook drops, or in a form more in use. */
export const CAPITAL_OVERRIDES: Readonly<Record<string, string>> = {
  CMR: "Yaoundé",
  ISL: "Reykjavík",
  KIR: "South Tarawa",
  MDA: "Chișinău",
  STP: "São Tomé",
  TGO: "Lomé",
  VUT: "Port Vila",
};

/** Local long forms in the Latin script, with the accents that the Factbook drops. */
export const LOCAL_FORM_OVERRIDES: Readonly<Record<string, string>> = {
  AFG: "Jamhuri-ye Islami-ye Afghanistan",
  AGO: "República de Angola",
  ALB: "Republika e Shqipërisë",
  AUT: "Republik Österreich",
  AZE: "Azərbaycan Respublikası",
  BEL: "Royaume de Belgique (French) · Koninkrijk België (Dutch) · Königreich Belgien (German)",
  BEN: "République du Bénin",
  CHE: "Schweizerische Eidgenossenschaft (German) · Confédération suisse (French) · Confederazione Svizzera (Italian) · Confederaziun svizra (Romansh)",
  CPV: "República de Cabo Verde",
  CZE: "Česká republika",
  DNK: "Kongeriget Danmark",
  ESH: "Al-Jumhūriyya al-ʿArabiyya aṣ-Ṣaḥrāwiyya ad-Dīmuqrāṭiyya (Arabic) · República Árabe Saharaui Democrática (Spanish)",
  GAB: "République gabonaise",
  GNB: "República da Guiné-Bissau",
  GNQ: "República de Guinea Ecuatorial (Spanish) · République de Guinée équatoriale (French)",
  LIE: "Fürstentum Liechtenstein",
  MOZ: "República de Moçambique",
  PAN: "República de Panamá",
  PRT: "República Portuguesa",
  STP: "República Democrática de São Tomé e Príncipe",
  TGO: "République togolaise",
  TLS: "Repúblika Demokrátika Timór Lorosa’e (Tetum) · República Democrática de Timor-Leste (Portuguese)",
  TUR: "Türkiye Cumhuriyeti",
  VAT: "Santa Sede (Italian) · Sancta Sedes (Latin)",
  VNM: "Cộng hòa xã hội chủ nghĩa Việt Nam",
  XKX: "Republika e Kosovës (Albanian) · Republika Kosovo (Serbian)",
};

/** Figures that the table has for a code but that are not figures of the party. */
export const LEFT_OUT_FIGURES: Readonly<Record<string, string>> = {
  ESH: "area and population are those of the territory of Western Sahara, not of the Sahrawi Republic",
};

/** Areas that the table has and that are left out, since they count in disputed territory. */
export const LEFT_OUT_AREAS: Readonly<Record<string, string>> = {
  ISR: "area left out: the table counts the Golan Heights and East Jerusalem in",
  MAR: "area left out: the table counts Western Sahara in",
};
