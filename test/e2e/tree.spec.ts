/** The accessibility tree of the parts that must not change by accident: names, roles, states and order. */
import { test, expect } from '../support/page';
import { open, seenRow } from './support/screen';

test('header, filters and list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/?ui=list&to=KOR&era=1990s,19xx');

  await expect(page.locator('.header')).toMatchAriaSnapshot(`
    - banner:
      - link "Tumen"
      - paragraph
      - navigation "Pages":
        - /children: deep-equal
        - link "Map":
          - /url: /?to=KOR&era=1990s&ui=list
        - link "Estimates":
          - /url: /estimates/?to=KOR&era=1990s&ui=list
        - link "By decade":
          - /url: /decades/?to=KOR&era=1990s&ui=list
        - link "Table":
          - /url: /table/?to=KOR&era=1990s&ui=list
        - link "Sources and method":
          - /url: /sources/?to=KOR&era=1990s&ui=list
      - group:
        - navigation "Language":
          - /children: deep-equal
          - link "EN":
            - /url: /?to=KOR&era=1990s&ui=list
          - link "한국어":
            - /url: /ko/?to=KOR&era=1990s&ui=list
          - link "Polski":
            - /url: /pl/?to=KOR&era=1990s&ui=list
      - 'button "Theme: As the system"'
      - button "Help and keys"
      - button "Share or embed"
  `);

  await expect(page.locator('.app > [role="status"]').first()).toMatchAriaSnapshot(`
    - status:
      - /children: deep-equal
      - list:
        - listitem: "1 part of this link was not understood: era=19xx"
      - button "Close"
  `);

  await expect(page.locator('.active')).toMatchAriaSnapshot(`
    - list:
      - /children: deep-equal
      - listitem:
        - 'link "Remove: South Korea"':
          - /url: /era/1990s/?ui=list
      - listitem:
        - 'link "Remove: 1990s"':
          - /url: /to/KOR/?ui=list
    - link "Clear both":
      - /url: /?ui=list
    - text: /\\d+ of \\d+/
  `);

  // By a filtered address the reader comes for its routes; the filters are one line away.
  await expect(page.locator('.filters')).not.toHaveAttribute('open');
  await page.locator('.filters > summary').click();
  await expect(page.locator('.kinds')).toMatchAriaSnapshot(`
    - group "Kind of movement":
      - checkbox /Leaving \\d+/ [checked]
      - checkbox /Moving onward \\d+/ [checked]
      - checkbox /Across and back \\d+/ [checked]
      - checkbox /Sent to study or work \\d+/ [checked]
      - checkbox /Returned by force or order \\d+/ [checked]
      - checkbox /Moving to the North \\d+/ [checked]
  `);

  await expect(page.locator('.family[data-family="south"]')).toMatchAriaSnapshot(`
    - group:
      - text: /South across the peninsula \\d+/
      - img "1953 to 2025"
      - list:
        - /children: deep-equal
        - listitem:
          - link "Directly to the South since the armistice":
            - /url: /route/direct-south/?to=KOR&era=1990s&ui=list
          - img "1953 to 2025"
  `);

  await page.locator('.outside > summary').click();
  await expect(page.locator('.outside')).toMatchAriaSnapshot(`
    - group:
      - text: /\\d+ routes lie outside this view/
      - list:
        - listitem:
          - link "North to south in the war":
            - /url: /route/war-time-south/?to=KOR&era=1990s&ui=list
          - img "1950 to 1953"
  `);
});

test('the clock', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/?ui=list&era=1990s');
  await expect(page.locator('#clock')).toMatchAriaSnapshot(`
    - region "Timeline":
      - button "Next decade"
      - button "One decade back"
      - paragraph: 1990 to 1999
      - button "One decade on"
      - img /people who arrived in South Korea/
      - group "Years shown":
        - /children: deep-equal
        - slider "First year shown": "1990"
        - slider "Last year shown": "1999"
      - toolbar "Decades":
        - /children: deep-equal
        - button "1950s"
        - button "1960s"
        - button "1970s"
        - button "1980s"
        - button "1990s" [pressed]
        - button "2000s"
        - button "2010s"
        - button "2020s"
  `);
});

test('a route, a leg and the help', async ({ page }) => {
  await open(page, '/?ui=list');
  await (await seenRow(page, 'russia-unhcr')).click();
  await expect(page.locator('.detail-tools')).toMatchAriaSnapshot(`
    - link "All routes":
      - /url: /?ui=list
    - button "Cite"
    - button "Share"
    - button "Close this route"
  `);
  await expect(page.locator('.spine')).toMatchAriaSnapshot(`
    - list "Legs of this route":
      - /children: deep-equal
      - listitem:
        - paragraph: North Korea
        - list:
          - listitem:
            - link "To Russia Documented":
              - /url: /route/russia-unhcr/?leg=prk-russia&ui=list
      - listitem:
        - paragraph: Russia
        - list:
          - listitem:
            - link "From Russia to Seoul with UNHCR Documented":
              - /url: /route/russia-unhcr/?leg=russia-south-korea&ui=list
      - listitem:
        - paragraph: South Korea
  `);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.leg[data-open] .leg-link')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.leg-steps')).toMatchAriaSnapshot(`
    - navigation "Leg before and after":
      - /children: deep-equal
      - link "Leg 2 of 2 From Russia to Seoul with UNHCR":
        - /url: /route/russia-unhcr/?leg=russia-south-korea&ui=list
        - text: Leg 2 of 2
        - strong: From Russia to Seoul with UNHCR
  `);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Help and keys":
      - heading "Help and keys" [level=2]
      - button "Close"
      - heading "Keys" [level=3]
      - term: /
      - definition: search
      - term: ↑ ↓
      - definition: route before, route after
      - switch "Single-letter keys on" [checked]
  `);
});

test('a table and its head', async ({ page }) => {
  await open(page, '/table/');
  await page.locator('[data-table="routes"] th').first().getByRole('button').click();
  await expect(page.locator('[data-table="routes"]')).toMatchAriaSnapshot(`
    - table /Routes/:
      - rowgroup:
        - row /Route Family/:
          - columnheader "Route":
            - button "Route"
          - columnheader "Family":
            - button "Family"
      - rowgroup:
        - row:
          - rowheader:
            - link
  `);
  await expect(page.locator('[data-table="routes"] th').first()).toHaveAttribute('aria-sort', 'ascending');
});
