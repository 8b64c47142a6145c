/** What stands beside the pages: files for machines, icons, and the page for an address that leads nowhere. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { light } from '../../theme';
import { iconSizes, machineReaders } from '../machineReaders';
import { iconPng } from '../sharePictures';
import { notFoundPage } from './notFound';
import { write, type Site } from './site';

/** @param written paths of all pages below the root, of every language and for frames */
export async function writeOthers(site: Site, written: ReadonlySet<string>): Promise<void> {
  const paths = [...written].filter((path) => !/^(?:ko|pl|embed)\//u.test(path));
  for (const [path, text] of machineReaders({ ...site, paths })) await write(site, path, text);
  const icon = await readFile(join(site.out, 'icon.svg'), 'utf8');
  for (const [path, size] of Object.entries(iconSizes)) {
    // A telephone's home screen shows no clear corners.
    await write(site, path, iconPng(icon, size, path.startsWith('apple') ? light.paper : undefined));
  }
  await write(site, '404.html', notFoundPage(site));
}
