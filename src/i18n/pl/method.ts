import type { method as en } from '../en/method';
import type { Message } from '../messages';

export const method: Record<keyof typeof en, Message> = {
  'method.about': 'Jak działa atlas',
  'method.about.1':
    'Każda linia, liczba i data opiera się na opublikowanym źródle. Każde stwierdzenie jest napisane słowami atlasu, ma własny adres i podaje, gdzie je opublikowano.',
  'method.about.2':
    'Gdy źródła się różnią, wszystkie opublikowane wartości stoją obok siebie, każda z rokiem i z objaśnieniem, co oznacza. Atlas nie uśrednia, nie dodaje i nie wybiera.',
  'method.about.3':
    'Linia mówi tylko, że ludzie przemieścili się z jednego kraju lub prowincji do innych. Jej kształt nic nie znaczy, a grubość nigdy nie oznacza liczby osób.',
  'method.about.4':
    'Okres blednie tam, gdzie jego początek lub koniec jest niepewny. Trasa bez daty jest pokazana do roku, w którym była znana, i oznaczona jako niedatowana.',
  'method.grades': 'Jak atlas ocenia dowody',
  'method.grades.1':
    'Ocena dotyczy etapu: tego, że ludzie przemieścili się z jednego miejsca do drugiego. Gazety powtarzające jeden urząd lub jedno badanie liczą się jako jedno pierwotne źródło.',
  'method.grades.2': 'Fakt ma własny status:',
  'gradeRule.documented': 'Mówi o tym urzędowy zapis albo dwóch niezależnych wydawców.',
  'gradeRule.reported': 'Mówi o tym jedno źródło naukowe lub prasowe.',
  'gradeRule.inferred': 'Źródła podają oba końce; łączy je atlas.',
  'gradeRule.contested': 'Źródła przeczą sobie co do samego etapu.',
  'method.counts': 'Co oznaczają liczby',
  'method.counts.1': 'Przy każdej liczbie podano, czym ona jest:',
  'measureRule.stock': 'Liczba osób obecnych w danym dniu.',
  'measureRule.flow': 'Osoby, które się przemieściły, albo pisma złożone lub rozpatrzone w danym okresie.',
  'measureRule.cumulative': 'Osoby policzone łącznie z wielu lat.',
  'measureRule.share': 'Część całości, którą źródło nazywa.',
  'measureRule.rate': 'Liczba na rok, na osobę lub na sto.',
  'method.counts.2':
    'Liczb dwóch rodzajów, z dwóch dat albo części i całości nigdy się nie dodaje. Jedyna suma w atlasie to roczne przyjazdy do Korei Południowej z jednej serii urzędowej; pomija lata bez źródła i mówi o tym.',
  'method.counts.3':
    'UNHCR ukrywa liczby poniżej pięciu, więc 5 czyta się „5 lub mniej”. Gdzie UNHCR nie ma wiersza, jak dla Chin i Korei Południowej, atlas pisze „brak danych”, co nie oznacza zera.',
  'method.counts.4':
    'Spadek w danych UNHCR nie znaczy, że ludzie wyjechali: znikają z nich też po naturalizacji albo po zmianie metody.',
  'method.left': 'Bezpieczeństwo ludzi jest ważniejsze niż kompletność. Atlas pomija, nawet jeśli źródło to podaje:',
  'method.left.1':
    'miejsca przekraczania granic, drogi, odcinki rzek, środki podróży, ceny, pomocników i miejsca oczekiwania;',
  'method.left.2':
    'wszystko dokładniejsze niż kraj lub prowincja, poza stolicami i kilkoma miastami, które źródła podają w związku ze studentami;',
  'method.left.3': 'osoby prywatne: wymieniane są tylko postacie publiczne, nigdy ich krewni ani adres;',
  'method.left.4':
    'znaki dla liczb poniżej 20 w jednym miejscu i roku: są tylko słowami, a małych społeczności nie dzieli się według wieku, płci ani miasta;',
  'method.left.5': 'miejsca pracy, pracodawców, domy, szkoły i położenie obozów;',
  'method.left.6': 'dzień dzisiejszy: nic tu nie mówi, kto jest teraz w drodze, w ukryciu lub czeka;',
  'method.left.7':
    'podejrzenia i obelgi jako dane: tam, gdzie są ważne, stoją jako przypisane słowa obok tego, co im przeczy;',
  'method.left.8':
    'linie dla prognoz, porównań i przemieszczeń, których krajów żadne źródło nie podaje: są wymienione słowami.',
  'method.borders': 'Granice i nazwy',
  'method.borders.1':
    'Pokazane granice i nazwy nie oznaczają poparcia. Granice sporne są przerywane, a Krym narysowano jako część Ukrainy.',
  'method.borders.2': 'Morze między Koreą a Japonią nie ma podpisu.',
  'method.borders.3':
    'Państwo północne nazywa się Koreańską Republiką Ludowo-Demokratyczną (조선민주주의인민공화국), południowe Republiką Korei (대한민국); każde ma też własną nazwę drugiego. Atlas pisze Korea Północna i Korea Południowa, po koreańsku 북한 i 한국, jak większość jego źródeł.',
  'method.borders.4':
    'Prowincje Korei Północnej mają oficjalną pisownię północną. Pisownię źródeł znajduje wyszukiwarka.',
  'method.borders.5': 'Wybrzeża i kraje uproszczono z Natural Earth, które jest w domenie publicznej.',
};
