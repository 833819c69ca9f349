/** Makes an address one that no cache holds. */
export const FRESH_KEY = "fresh";

/** What newsletters and social media hang on to an address to follow its reader. */
const TRACKING =
  /^(utm_\w+|(fb|g|d|tw|tt|y)clid|msclkid|[gw]braid|gad_\w+|igshi?d?|srsltid|li_fat_id|mc_[ce]id|_hs\w+|_g[al]|mkt_tok|ref_src)$/;

/** Whether a key of an address asks nothing of the atlas: it is left out without a word. */
export function isStrayKey(key: string): boolean {
  return key === FRESH_KEY || TRACKING.test(key);
}
