/** How the atlas was made, in plain words: grades, counts, what is left out and why, boundaries and names. */
import { measureOrder } from '../../domain/figures';
import { evidenceGrades } from '../../domain/kinds';
import type { MessageKey } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { GradeSample } from '../GradeSample';
import { Part } from './Part';

const about = ['method.about.1', 'method.about.2', 'method.about.3', 'method.about.4'] as const;
const statuses = ['status.confirmed', 'status.single-source', 'status.unverified'] as const;
const counting = ['method.counts.2', 'method.counts.3', 'method.counts.4'] as const;
const leftOut = [
  'method.left.1',
  'method.left.2',
  'method.left.3',
  'method.left.4',
  'method.left.5',
  'method.left.6',
  'method.left.7',
  'method.left.8',
] as const;
const borders = [
  'method.borders.1',
  'method.borders.2',
  'method.borders.3',
  'method.borders.4',
  'method.borders.5',
] as const;

/** Five parts; the same rules that the build enforces. */
export function Method() {
  const { t } = useSpeech();
  return (
    <>
      <Part id="method" title={t('method.about')}>
        <Paragraphs keys={about} />
      </Part>
      <Part id="grades" title={t('method.grades')}>
        <p>{t('method.grades.1')}</p>
        <dl className="rules">
          {evidenceGrades.map((grade) => (
            <div key={grade}>
              <dt>
                <GradeSample grade={grade} />
                {t(`grade.${grade}`)}
              </dt>
              <dd>{t(`gradeRule.${grade}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('method.grades.2')}</p>
        <Bullets keys={statuses} />
      </Part>
      <Part id="counts" title={t('method.counts')}>
        <p>{t('method.counts.1')}</p>
        <dl className="rules">
          {measureOrder.map((measure) => (
            <div key={measure}>
              <dt>{t(`measure.${measure}.tag`)}</dt>
              <dd>{t(`measureRule.${measure}`)}</dd>
            </div>
          ))}
        </dl>
        <Paragraphs keys={counting} />
      </Part>
      <Part id="left-out" title={t('withheld')}>
        <p>{t('method.left')}</p>
        <Bullets keys={leftOut} />
      </Part>
      <Part id="borders" title={t('method.borders')}>
        <Paragraphs keys={borders} />
      </Part>
    </>
  );
}

function Paragraphs({ keys }: { readonly keys: readonly MessageKey[] }) {
  const { t } = useSpeech();
  return (
    <>
      {keys.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </>
  );
}

function Bullets({ keys }: { readonly keys: readonly MessageKey[] }) {
  const { t } = useSpeech();
  return (
    <ul className="bullets">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
