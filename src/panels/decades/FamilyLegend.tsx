/** One legend for all small maps of the page: families by colour and grades of evidence by dash. */
import { evidenceGrades, familyIds } from '../../domain/kinds';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { GradeSample } from '../GradeSample';

/** Only families and grades that the atlas has. */
export function FamilyLegend() {
  const { t } = useSpeech();
  const { routes, legs } = useAtlas();
  const grades = evidenceGrades.filter((grade) => Object.values(legs).some((leg) => leg.evidence === grade));
  return (
    <div className="family-legend">
      <ul aria-label={t('legend.families')}>
        {familyIds
          .filter((family) => routes.some((route) => route.family === family))
          .map((family) => (
            <li key={family} data-family={family}>
              <svg className="sample" viewBox="0 0 30 10" width="30" height="10" aria-hidden="true" focusable="false">
                <path
                  className="family-line"
                  d={family === 'state' ? 'M1 3.6h28M1 6.4h28' : 'M1 5h27M22.5 1.8 28 5l-5.5 3.2'}
                />
              </svg>
              {t(`family.${family}`)}
            </li>
          ))}
      </ul>
      <ul aria-label={t('grade')} className="grade-legend">
        {grades.map((grade) => (
          <li key={grade}>
            <GradeSample grade={grade} />
            {t(`grade.${grade}`)}
          </li>
        ))}
        <li>{t('legend.maybe')}</li>
      </ul>
    </div>
  );
}
