/** Title and description of a view as a page: the same in the document's head before any script and after. */
import type { Atlas, Evidence } from '../domain/atlas';
import type { Description } from '../domain/describe';
import type { View } from '../domain/view';
import type { Speech } from './messages';
import { headline, viewInWords } from './viewInWords';

export interface PageWords {
  /** What is open, without the name of the atlas. Empty on the opening page. */
  readonly subject: string;
  /** For the document: "Through Mongolia | Tumen". */
  readonly title: string;
  readonly description: string;
}

/** Letters of a statement that a title may take. */
const TITLE = 90;

/** `text` cut between words, with "…" where something is left out. Text without spaces is cut between letters. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text.replace(/\.$/u, '');
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** What the view is about; `description` is the same view's. Without evidence a fact or a question is named by its page. */
export function pageWords(
  view: View,
  description: Description,
  atlas: Atlas,
  evidence: Evidence | null,
  speech: Speech,
): PageWords {
  const { t } = speech;
  const site = t('title');
  const about = (subject: string, text: string): PageWords => ({
    subject,
    title: `${subject.replace(/\.$/u, '')} | ${site}`,
    description: text,
  });
  const summary = viewInWords(description, atlas, speech);
  const { route, all } = description;
  const { fact: id, conflict } = view.selection;

  if (view.page === 'fact') {
    const fact = id ? evidence?.facts[id] : undefined;
    return fact
      ? about(t('page.fact', { id: fact.id, statement: shortened(fact.statement.text, TITLE) }), fact.statement.text)
      : about(t('fact.id'), t('tagline'));
  }
  if (view.page === 'estimates') {
    const question = conflict ? evidence?.conflicts.find((one) => one.slug === conflict) : undefined;
    return question
      ? about(question.title.text, question.question.text)
      : about(t('nav.estimates'), `${t('estimates.title')}. ${t('tagline')}.`);
  }
  if (view.page === 'story') {
    const story = atlas.stories.find((one) => one.id === view.story?.id);
    return about(story?.title.text ?? t('stories'), story?.summary.text ?? t('tagline'));
  }
  if (view.page !== 'map') return about(t(`nav.${view.page}`), `${t(`nav.${view.page}`)}. ${t('tagline')}. ${summary}`);
  if (route) return about(route.name.text, route.summary.text);
  if (all) return { subject: '', title: `${site}: ${t('tagline')}`, description: summary };
  return about(headline(description, atlas, speech), summary);
}
