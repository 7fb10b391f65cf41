import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { builtInDesks } from '../../../src/core/desks/built-in-desks';
import { deskProfileSchema } from '../../../src/core/desks/desk-profile';
import { parseDesk } from '../../../src/core/desks/parse-desk';
import { readStoredDesk } from '../../../src/core/desks/stored-desk';
import { deskNeeds } from '../../../src/core/desks/desk-need';
import { factKinds } from '../../../src/core/facts/fact';

const file = join(__dirname, '../../../src/core/desks/desk-profile.schema.json');

test('the published JSON Schema is that of the code (UPDATE=1 rewrites it)', () => {
  const schema = `${JSON.stringify({ title: 'Askwell desk profile', ...toJsonSchema(deskProfileSchema, { typeMode: 'input' }) }, null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(file, schema);
  expect(readFileSync(file, 'utf8')).toBe(schema);
});

test('every need but evidence is a fact kind', () => {
  expect(deskNeeds.filter((need) => !(factKinds as readonly string[]).includes(need))).toEqual(['evidence']);
});

test('built-in desks invent no address, link or hour', () => {
  for (const desk of builtInDesks) {
    expect([desk.officialDomains, desk.officialAddresses, desk.channels, desk.hours, desk.confirmed]).toEqual([
      [],
      [],
      [],
      [],
      false,
    ]);
    expect(desk.faq).toEqual({});
  }
});

test('built-in desks are what parsing them gives', () => {
  for (const desk of builtInDesks) expect(parseDesk(desk)).toEqual({ ok: true, desk });
});

test('a stored desk is read without the validator; a damaged field makes it unreadable', () => {
  for (const desk of builtInDesks) expect(readStoredDesk(JSON.parse(JSON.stringify(desk)))).toEqual(desk);
  expect(readStoredDesk({ ...builtInDesks[0], officialDomains: 'okpay.example' })).toBeUndefined();
  expect(readStoredDesk(null)).toBeUndefined();
});
