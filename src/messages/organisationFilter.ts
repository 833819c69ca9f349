/** Words of the filter by organisations: those that stand above the map. */
export const organisationFilterMessages = {
  group: "Organisations",
  add: "Organisation",
  drop: (name: string) => `Remove ${name} from the filter`,
  excluded: (name: string) => `not ${name}`,
  match: { all: "members of all", any: "members of any" },
  matchTitle: "Switch between members of all and members of any of these",
  clear: "Clear",
  between: (one: string, other: string) => `between ${one} and ${other}`,
  dropBetween: (one: string, other: string) => `Remove between ${one} and ${other} from the filter`,
  rolesChip: (roles: string) => `with ${roles}`,
  dropRoles: "Count members only",
  ends: { both: "both ends inside", one: "at least one end inside" },
  endsTitle: "Switch between lines with both ends and with at least one end inside",
} as const;
