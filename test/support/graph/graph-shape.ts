import Ajv from 'ajv';
import type { GraphAnswer } from '../../../src/workbench/graph/graph-double';
import schema from './graph.schema.json';

const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

/** What is wrong with the shape of an answer; empty for nothing. */
export const shapeProblems = ({ body }: Pick<GraphAnswer, 'body'>): readonly string[] =>
  validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
