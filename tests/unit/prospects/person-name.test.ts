import { describe, expect, test } from 'vitest';
import { readSalutation, splitNamePart, splitPersonName } from '~/prospects/person-name';

describe('a name', () => {
  test.each([
    ['Erika Beispiel', null, null, 'Erika', 'Beispiel'],
    ['Dr. Erika Mustermann', null, 'Dr.', 'Erika', 'Mustermann'],
    ['Dr. Erika von der Heide', null, 'Dr.', 'Erika', 'von der Heide'],
    ['Müller, Hans-Peter', null, null, 'Hans-Peter', 'Müller'],
    ['von der Heide, Dr. Erika', null, 'Dr.', 'Erika', 'von der Heide'],
    ['Weber, Anna, Dr.', null, 'Dr.', 'Anna', 'Weber'],
    ['Frau Dr. Weiß', 'frau', 'Dr.', null, 'Weiß'],
    [
      'Herrn Prof. Dr. med. dent. Anton Maria Beispiel',
      'herr',
      'Prof. Dr. med. dent.',
      'Anton Maria',
      'Beispiel',
    ],
    ['Univ.-Prof. Dr. Karl Kurz', null, 'Univ.-Prof. Dr.', 'Karl', 'Kurz'],
    ['Prof. h. c. C. Klein', null, 'Prof. h. c.', 'C.', 'Klein'],
    ['Dr.med. Eva Holm', null, 'Dr.med.', 'Eva', 'Holm'],
    ['Dipl.-Ing. (FH) Ute Stein', null, 'Dipl.-Ing. (FH)', 'Ute', 'Stein'],
    ['Mag. Tom Tal', null, 'Mag.', 'Tom', 'Tal'],
    ['DI Peter Graz', null, 'DI', 'Peter', 'Graz'],
    ['Anna Beispiel, MBA', null, 'MBA', 'Anna', 'Beispiel'],
    ['Anna Beispiel M.A.', null, 'M.A.', 'Anna', 'Beispiel'],
    ['Jack Ma', null, null, 'Jack', 'Ma'],
    ['Mr. John Doe', 'herr', null, 'John', 'Doe'],
    ['Mrs Jane Doe', 'frau', null, 'Jane', 'Doe'],
    ['Ludwig van Beethoven', null, null, 'Ludwig', 'van Beethoven'],
    ['Karl Freiherr von Berg', null, null, 'Karl', 'Freiherr von Berg'],
    ['Steffi Graf', null, null, 'Steffi', 'Graf'],
    ['Van Morrison', null, null, 'Van', 'Morrison'],
    ['Robert Downey Jr.', null, null, 'Robert', 'Downey Jr.'],
    ['MÜLLER Hans', null, null, 'Hans', 'MÜLLER'],
    ['Frau von Stein', 'frau', null, null, 'von Stein'],
    ['Weiß', null, null, null, 'Weiß'],
    ['H. Müller', null, null, 'H.', 'Müller'],
    ['Hans und Petra Müller', null, null, 'Hans und Petra', 'Müller'],
    ['  Erika\u00a0 Beispiel ', null, null, 'Erika', 'Beispiel'],
    ['', null, null, null, null],
  ])('%j is split into %j, %j, %j, %j', (text, salutation, title, firstName, lastName) => {
    expect(splitPersonName(text)).toEqual({ salutation, title, firstName, lastName });
  });

  test('that is a last name alone loses only what stands before it', () => {
    expect(splitNamePart('Dr. von der Heide')).toEqual({
      salutation: null,
      title: 'Dr.',
      name: 'von der Heide',
    });
  });
});

describe('a salutation', () => {
  test.each([
    ['Frau', 'frau', null],
    ['Frau Prof. Dr.', 'frau', 'Prof. Dr.'],
    ['Herrn', 'herr', null],
    ['Mr.', 'herr', null],
    ['Ms', 'frau', null],
    ['w', 'frau', null],
    ['männlich', 'herr', null],
    ['divers', 'neutral', null],
    ['Dr.', null, 'Dr.'],
    ['Liebe', null, null],
  ])('%j means %j with the title %j', (text, salutation, title) => {
    expect(readSalutation(text)).toEqual({ salutation, title });
  });
});
