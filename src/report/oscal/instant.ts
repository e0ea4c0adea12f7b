/** The years that OSCAL's date has. */
const YEARS = /^(19|2\d)\d\d-/;

/**
 * Returns an instant in the form that OSCAL takes. A bundle may hold a day that no month has, which blocks it.
 *
 * @param otherwise what stands for such a text
 */
export function instantOf(text: string, otherwise = '1970-01-01T00:00:00.000Z'): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return otherwise;
  const whole = date.toISOString();
  return YEARS.test(whole) && whole.slice(0, 19) === text.slice(0, 19) ? whole : otherwise;
}
