import type { locators as en } from '../en/locators';
import type { Message } from '../messages';

export const locators: Record<keyof typeof en, Message> = {
  'locator.wholePage': 'cała strona',
  'locator.wholeDocument': 'cały dokument',
  'locator.abstract': 'streszczenie',
  'locator.title': 'tytuł',
  'locator.headline': 'nagłówek',
  'locator.graphic': 'grafika',
  'locator.arrivalsTable': 'tabela przybyłych według lat',
  'locator.footnote': 'przyp. {number}',
  'locator.population': 'stan na koniec roku',
  'locator.applications': 'wnioski o azyl',
  'locator.decisions': 'decyzje azylowe',
  'locator.applicationsDecisions': 'wnioski i decyzje azylowe',
  'locator.resettlement': 'rozwiązania (przesiedlenia)',
  'locator.row': 'kraj azylu: {place}',
  'locator.rowAll': 'suma dla wszystkich krajów azylu',
  'locator.table': '{table}: {years}, pochodzenie: Korea Północna, {row}',
};
