declare const lonLatBrand: unique symbol;

/** A place on the globe: longitude, then latitude, in degrees. Longitude is in [-180, 180]. */
export type LonLat = readonly [lon: number, lat: number] & { readonly [lonLatBrand]: true };

/**
 * Returns the place at a longitude and a latitude in degrees. The longitude may be any number of
 * turns away and is brought into [-180, 180].
 * @throws RangeError when the latitude is outside [-90, 90] or a value is not a number.
 */
export function lonLat(lon: number, lat: number): LonLat {
  if (!(lat >= -90 && lat <= 90) || !Number.isFinite(lon)) {
    throw new RangeError(`Not a place: longitude ${lon}, latitude ${lat} (allowed: -90 to 90)`);
  }
  return [wrapLongitude(lon), lat] as unknown as LonLat;
}

/** Returns the same meridian within [-180, 180] degrees; both ends of the range are kept. */
export function wrapLongitude(lon: number): number {
  if (lon >= -180 && lon <= 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
