export const PARTY_STATUSES = ["member", "observer", "associated", "limited"] as const;
/** Member or observer of the United Nations; associated state; state with limited recognition. */
export type PartyStatus = (typeof PARTY_STATUSES)[number];
