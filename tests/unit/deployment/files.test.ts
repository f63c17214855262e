import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '~/platform/env.server';
import { ENTRIES, SOURCES } from '../../../scripts/prepare/build.mjs';

interface Service {
  build?: string;
  command?: string[];
  environment?: Record<string, unknown>;
  volumes?: string[];
  secrets?: string[];
  depends_on?: Record<string, unknown>;
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  secrets: Record<string, unknown>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const dockerfile = read('Dockerfile');
const compose: Compose = parse(read('compose.yaml'), { merge: true });
const services = Object.values(compose.services);
const units = readdirSync('deploy').filter((file) => file.endsWith('.service'));

/** What COPY takes out of the checkout. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) =>
  paths.split(' '),
);
const isWithin = (paths: string[], file: string) =>
  paths.some((path) => file === path || file.startsWith(`${path}/`));

test('the image copies files that are there, and that .dockerignore lets through', () => {
  const allowed = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path = '']) => path);
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  expect(copied.filter((path) => !isWithin(allowed, path))).toEqual([]);
});

test('the image copies everything the build is made from', () => {
  expect(SOURCES.filter((source: string) => !isWithin(copied, source))).toEqual([]);
});

test('image, compose file and units start what the build makes', () => {
  const texts = [dockerfile, read('compose.yaml'), ...units.map((unit) => read(`deploy/${unit}`))].join('\n');
  const started = [...texts.matchAll(/\bbuild\/(\w+)\.js\b/g)].map(([, name = '']) => name);
  expect(new Set(started)).toEqual(new Set(['web', 'worker', 'migrate']));
  expect(started.filter((name) => !(name in ENTRIES))).toEqual([]);
});

test('they set variables that are read', () => {
  const ours = services.filter(({ build }) => build);
  expect(ours).toHaveLength(3);
  const inUnits = units.flatMap((unit) => [...read(`deploy/${unit}`).matchAll(/^Environment=(.+)$/gm)]);
  const assignments = [/^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '', ...inUnits.map(([, line = '']) => line)];
  const set = [
    ...assignments.flatMap((line) => line.split(' ').map((one) => one.split('=')[0] ?? '')),
    ...ours.flatMap(({ environment = {} }) => Object.keys(environment)),
  ];
  expect(set).toContain('DATABASE_URL_FILE');
  expect(set.filter((name) => !VARIABLES.includes(name))).toEqual([]);
});

test('the compose file refers to services, volumes, secrets and files that exist', () => {
  const needed = services.flatMap((service) => [
    ...Object.keys(service.depends_on ?? {}).map((name) => name in compose.services || name),
    ...(service.secrets ?? []).map((name) => name in compose.secrets || name),
    ...(service.volumes ?? [])
      .map((volume) => volume.split(':')[0] ?? '')
      .map((from) => (from.startsWith('./') ? existsSync(from) : from in compose.volumes) || from),
  ]);
  expect(needed.filter((found) => found !== true)).toEqual([]);
});
