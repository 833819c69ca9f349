/** The traveller of every journey in the table is an office-holder of the United States. */
export const TRAVELLER = "USA";
