/** The `test` of a browser that has no WebGL at all: as on old machines, in remote desktops and behind strict policies. */
import { test as base } from '../../support/page';

export const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
    },
    { scope: 'worker' },
  ],
});
