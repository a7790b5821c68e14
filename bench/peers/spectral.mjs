// The same as a ruleset of Spectral: schema and rules as functions. Runs in the root of the
// repository: a ruleset does not learn where it stands.
import { readFileSync } from 'node:fs';
import { schema } from '@stoplight/spectral-functions';
import { findings } from './rules.mjs';

const environment = JSON.parse(readFileSync('schema/environment.schema.json', 'utf8'));
const all = (declaration) => findings(declaration).map((message) => ({ message }));

export default {
  rules: {
    shape: {
      given: '$',
      then: { function: schema, functionOptions: { schema: environment, allErrors: true, dialect: 'draft2020-12' } },
    },
    ports: { given: '$', then: { function: all } },
  },
};
