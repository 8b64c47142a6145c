/** The options of an embed: one set of names for address, attribute and call. */
import { isRecord, type Plain } from './plain';
import { CodedError } from './protocol';

/** The keys of the address, in its order (a test holds them to the codec's own list). */
export const optionNames = [
  'page',
  'route',
  'leg',
  'place',
  'fact',
  'conflict',
  'from',
  'via',
  'to',
  'era',
  'time',
  'kind',
  'story',
  'chapter',
  'lang',
  'ui',
  'theme',
  'motion',
  'gestures',
  'edition',
  'view',
] as const;
export type OptionName = (typeof optionNames)[number];
/** Options as text; an empty text asks for the default. */
export type Options = Partial<Record<OptionName, string>>;

const filterNames = ['from', 'via', 'to', 'era', 'time', 'kind'] as const;
const list = /^[A-Za-z\d.-]{1,64}(?:,[A-Za-z\d.-]{1,64}){0,31}$/u;
const decimal = String.raw`-?\d{1,3}(?:\.\d{1,7})?`;
const camera = new RegExp(`^${decimal}(?:/${decimal}){2,4}$`, 'u');

/** True when `text` has the form of a value of `name`; whether it means something is the atlas's to say. */
export function isOptionText(name: OptionName, text: string): boolean {
  return name === 'view' ? camera.test(text) : list.test(text);
}

const plainDecimal = (value: number): string => String(Number(value.toFixed(6)));

/** `{zoom, lat, lng}` as an address writes it; undefined when a part is missing or no number. */
function cameraText(value: Plain | undefined): string | undefined {
  if (!isRecord(value)) return undefined;
  const { zoom, lat, lng } = value;
  if (typeof zoom !== 'number' || typeof lat !== 'number' || typeof lng !== 'number') return undefined;
  const text = [zoom, lat, lng].map(plainDecimal).join('/');
  return camera.test(text) ? text : undefined;
}

/** A value that a host may give: text, a list of texts, a number, a camera, or null for the default. */
function optionText(name: OptionName, value: Plain): string | undefined {
  if (value === null || value === '') return '';
  if (name === 'view' && typeof value !== 'string') return cameraText(value);
  const text = Array.isArray(value) ? value.join() : typeof value === 'number' ? String(value) : value;
  if (Array.isArray(value) && value.length === 0) return '';
  return typeof text === 'string' && isOptionText(name, text) ? text : undefined;
}

/**
 * Reads the argument of `setState` or, with `only`, of a narrower call.
 * @throws CodedError 'bad-argument' naming the first key that is unknown or has no lawful form; nothing is taken then
 */
export function readOptions(argument: Plain | undefined, only: readonly OptionName[] = optionNames): Options {
  if (!isRecord(argument)) throw new CodedError('bad-argument', 'An object of options is needed.');
  return Object.fromEntries(Object.entries(argument).map((entry) => readOption(entry, only)));
}

function readOption([key, value]: [string, Plain], only: readonly OptionName[]): [OptionName, string] {
  const name = only.find((one) => one === key);
  if (name === undefined)
    throw new CodedError('bad-argument', `There is no option of this name; known: ${only.join(', ')}.`);
  const text = optionText(name, value);
  if (text === undefined) throw new CodedError('bad-argument', `The option ${name} cannot have this value.`);
  return [name, text];
}

/** Reads the argument of `setFilter`: as `readOptions`, filter options only. */
export function readFilter(argument: Plain | undefined): Options {
  return readOptions(argument, filterNames);
}

/** Reads the argument of `selectRoute`: a slug, or null to close the open route. @throws CodedError 'bad-argument' */
export function readSlug(argument: Plain | undefined): string | null {
  if (argument === null || argument === undefined) return null;
  if (typeof argument === 'string' && /^[A-Za-z\d-]{1,64}$/u.test(argument)) return argument;
  throw new CodedError('bad-argument', 'A route is named by its slug: letters, digits and hyphens.');
}

/** Reads the argument of `setView`. @throws CodedError 'bad-argument' */
export function readView(argument: Plain | undefined): string {
  const text = cameraText(argument);
  if (text === undefined) throw new CodedError('bad-argument', 'A view is {zoom, lat, lng}, three plain numbers.');
  return text;
}

/** Query and fragment of a frame's address: options in the order of `optionNames`, the camera in the fragment. */
export function addressTail(options: Options): string {
  const pairs = optionNames.flatMap((name) => {
    const value = options[name];
    return value === undefined || value === '' || name === 'view' ? [] : [`${name}=${value}`];
  });
  return `${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${options.view ? `#${options.view}` : ''}`;
}
