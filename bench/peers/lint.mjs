// What a careful person would write by hand in JavaScript: js-yaml for the text, ajv for the shape,
// and four rules of berth's. Prints how many findings there are.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { findings } from './rules.mjs';

const text = readFileSync(process.argv[2], 'utf8');
const declaration = process.argv[2].endsWith('.json') ? JSON.parse(text) : load(text);
const schema = new URL('../../schema/environment.schema.json', import.meta.url);
const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
const breaches = validate(declaration) ? [] : validate.errors;
const places = new Set(breaches.map((breach) => breach.instancePath));
console.log(places.size + findings(declaration).length + ' findings');
