/**
 * Checks that a served copy of the site sends what embeds and readers rely on:
 *
 *   npm run check:host https://atlas.example/
 */
import { caching, framing, siteHeaders } from './hosting/headers';

/** One promise, whether it is held, and what was found instead. */
export interface Finding {
  readonly promise: string;
  readonly held: boolean;
  /** Without a `must` embeds fail on some hosts or a promise to readers is broken; a `should` costs speed or a second guard. */
  readonly level: 'must' | 'should';
  readonly found: string;
}

type Ask = (address: URL) => Promise<Response>;

const isMarkup = /^text\/html\b/u;
const isScript = /^(?:text|application)\/javascript\b/u;

/** The first built file of an ending that a page names. */
function assetOf(page: string, ending: string): string | null {
  return new RegExp(`(?:src|href)="([^"]*assets/[^"]+\\.${ending})"`, 'u').exec(page)?.[1] ?? null;
}

/** What a policy says of framing; '' = nothing. */
function framingOf(answer: Response): string {
  const policy = answer.headers.get('content-security-policy') ?? '';
  return /frame-ancestors [^;]*/u.exec(policy)?.[0].trim() ?? '';
}

/** Asks for a page, an embed, a script, a picture, an oEmbed answer and a page that is not there, and judges the answers. */
export async function checkHost(site: URL, ask: Ask = (address) => fetch(address)): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const judge = (level: Finding['level'], promise: string, held: boolean, found: string | number | null): void =>
    void findings.push({ level, promise, held, found: held ? '' : String(found || 'nothing') });
  const header = (answer: Response, name: string): string => answer.headers.get(name) ?? '';
  const get = (path: string): Promise<Response> => ask(new URL(path, site));

  const home = await get('');
  const page = await home.text();
  const script = assetOf(page, 'js');
  const answers: Record<string, Response> = {
    'the home page': home,
    'an embed': await get('embed/'),
    'the element’s script': await get('embed/v1.js'),
    'an oEmbed answer': await get('oembed.json'),
    'a picture': await get('share/home.png'),
    ...(script && { 'a built script': await get(script) }),
  };
  judge('must', 'the home page is the atlas', script !== null, 'a page that names no built script');
  for (const [what, answer] of Object.entries(answers)) {
    judge('must', `${what} is there`, answer.status === 200, answer.status);
    for (const [name, value] of Object.entries(siteHeaders)) {
      const level = name === 'Access-Control-Allow-Origin' || name.startsWith('Cross-Origin') ? 'must' : 'should';
      judge(
        level,
        `${what} comes with ${name}: ${value}`,
        header(answer, name) === value,
        header(answer, name) || null,
      );
    }
    judge('must', `${what} sets no cookie`, !answer.headers.has('set-cookie'), header(answer, 'set-cookie'));
  }

  const typed = (what: string, type: RegExp): void => {
    const answer = answers[what];
    if (answer)
      judge(
        'must',
        `${what} is sent as what it is`,
        type.test(header(answer, 'content-type')),
        header(answer, 'content-type'),
      );
  };
  typed('the home page', isMarkup);
  typed('an embed', isMarkup);
  typed('the element’s script', isScript);
  typed('a built script', isScript);
  typed('an oEmbed answer', /^application\/json\b/u);
  typed('a picture', /^image\/png\b/u);

  const embed = answers['an embed'] ?? home;
  judge('must', 'any page may frame an embed', ['', framing.embed].includes(framingOf(embed)), framingOf(embed));
  judge(
    'must',
    'an embed has no X-Frame-Options',
    !embed.headers.has('x-frame-options'),
    header(embed, 'x-frame-options'),
  );
  judge('should', 'no page may frame the site itself', framingOf(home) === framing.site, framingOf(home));

  const built = answers['a built script'];
  if (built) {
    const cached = header(built, 'cache-control');
    judge(
      'should',
      `a built script comes with Cache-Control: ${caching.immutable}`,
      cached.includes('immutable'),
      cached,
    );
    const packed = header(built, 'content-encoding');
    judge('should', 'a built script is compressed', /^(?:br|gzip|zstd)$/u.test(packed), packed);
  }
  const kept = /(?:max-age=(\d+))/u.exec(header(home, 'cache-control'))?.[1];
  judge('should', 'pages are asked for anew within the hour', Number(kept ?? 0) <= 3600, header(home, 'cache-control'));

  const missing = await get('route/there-is-no-such-route/');
  judge('must', 'a page that is not there answers 404', missing.status === 404, missing.status);
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(site.hostname);
  judge('must', 'the site is served over https', isLocal || site.protocol === 'https:', site.protocol);
  return findings;
}

/** Prints what is not held; 1 if that is a `must`. */
export async function main([address]: readonly string[]): Promise<number> {
  if (!address || !URL.canParse(address)) {
    console.error('Usage: npm run check:host https://atlas.example/');
    return 2;
  }
  const site = new URL(address.endsWith('/') ? address : `${address}/`);
  const findings = await checkHost(site);
  const broken = findings.filter(({ held }) => !held);
  for (const { level, promise, found } of broken) console.log(`${level}: ${promise}\n      found: ${found}`);
  console.log(`${findings.length - broken.length} of ${findings.length} promises are held.`);
  return broken.some(({ level }) => level === 'must') ? 1 : 0;
}
