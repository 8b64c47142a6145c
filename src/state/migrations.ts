import type { Address } from './url/address';

/** A pure step from an older form of address to the present one; it leaves every other address as it is. */
type Migration = (address: Address) => Address;

/** `/route/x/index.html`, as a site served from a disk or an old server writes it. */
const dropIndexFile: Migration = (address) => ({
  ...address,
  pathname: address.pathname.replace(/\/index\.html$/iu, '/'),
});

/** `?era=1990s&amp;to=KOR`, copied from the source of a page. */
const undoMarkup: Migration = (address) => ({ ...address, search: address.search.replaceAll(/([?&])amp;/gu, '$1') });

/** `?view=4.2/38.1/127.3`: the option's name as a key of the query. The hash wins if it says something. */
const viewToHash: Migration = (address) => {
  const found = /[?&]view=([^&]*)/u.exec(address.search);
  if (!found) return address;
  const search = address.search.replaceAll(/([?&])view=[^&]*/gu, '$1').replaceAll(/([?&])&+/gu, '$1');
  return { ...address, search: search.replace(/[?&]$/u, ''), hash: address.hash || `#${found[1] ?? ''}` };
};

/** `#amp=1`, which AMP pages append to every frame without a fragment of its own. */
const dropAmpMark: Migration = (address) => (address.hash === '#amp=1' ? { ...address, hash: '' } : address);

/** In the order they came. A migration is never changed or taken out: published addresses stand for ever. */
export const migrations: readonly Migration[] = [dropIndexFile, undoMarkup, viewToHash, dropAmpMark];

/** Brings an address of any age to the present form. Never throws; a present address comes back the same. */
export function migrate(address: Address): Address {
  return migrations.reduce((at, step) => step(at), address);
}
