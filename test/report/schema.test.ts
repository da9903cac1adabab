import { expect } from 'chai';
import committed from '../../data/report.schema.json';
import { reportJsonSchema } from './report-schema.ts';

type Node = { [key: string]: Node };

/** Every schema of an object in it, with its place. */
function* objectSchemas(node: Node, place: string): Generator<[place: string, schema: Node]> {
  if (node['properties']) yield [place, node];
  for (const [key, inner] of Object.entries(node))
    if (typeof inner === 'object' && inner !== null) yield* objectSchemas(inner, `${place}/${key}`);
}

describe('report.schema.json', () => {
  // Through JSON, as the file went: a key that JSON drops must not count as a difference.
  const generated = JSON.parse(JSON.stringify(reportJsonSchema()));

  it('matches the runtime schema (after a change of src/report/schema.ts: npm run schema)', () => {
    expect(committed).to.deep.equal(generated);
  });

  it('has its draft, id and title', () => {
    expect(committed).to.include({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:district-report:1',
      title: 'District report',
    });
  });

  for (const [place, schema] of objectSchemas(generated, '#')) {
    it(`rejects unknown keys and requires only known ones at ${place}`, () => {
      expect(schema['additionalProperties']).to.equal(false);
      expect(Object.keys(schema['properties'] ?? {})).to.include.members(
        Object.values(schema['required'] ?? {}),
      );
    });
  }

  it('lists the optional keys', () => {
    const { $defs } = generated;
    const optional = ({ properties, required }: { properties: object; required: string[] }) =>
      Object.keys(properties).filter((key) => !required.includes(key));
    expect(optional($defs.text)).to.deep.equal(['en']);
    expect(optional($defs.amount)).to.deep.equal(['unitMult', 'comparator']);
    expect(optional($defs.observation)).to.deep.equal([
      'period',
      'span',
      'rawText',
      'upper',
      'comparator',
      'aim',
      'status',
      'completion',
      'verdict',
      'published',
      'break',
      'quote',
      'section',
      'note',
    ]);
    expect(optional($defs.indicator)).to.deep.equal([
      'shortName',
      'aliases',
      'annex',
      'unitMult',
      'target',
      'responsible',
    ]);
    expect(optional($defs.portfolio)).to.deep.equal([
      'investment',
      'planned',
      'invested',
      'investmentLabel',
      'ofPlan',
      'parts',
      'section',
    ]);
    expect(optional($defs.milestone)).to.deep.equal(['role', 'section']);
    expect(optional($defs.project)).to.deep.equal([
      'kind',
      'portfolio',
      'place',
      'investment',
      'planned',
      'invested',
      'responsible',
      'builder',
      'start',
      'end',
      'scale',
      'note',
    ]);
    expect(optional($defs.section)).to.deep.equal([]);
    expect(optional(generated)).to.deep.equal(['sections']);
  });

  it('has the limits of single values', () => {
    const { $defs, properties } = generated;
    expect(properties.format).to.deep.equal({ const: 'district-report/1' });
    expect(properties.id).to.deep.equal({ type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' });
    expect(properties.year).to.deep.equal({ type: 'integer', minimum: 1900, maximum: 2200 });
    expect(properties.issued).to.include({ type: 'string', format: 'date' });
    expect(properties.issued.pattern).to.be.a('string');
    expect($defs.text.properties.zh).to.deep.equal({ type: 'string', minLength: 1 });
    expect($defs.portfolio.properties.count).to.deep.equal({ type: 'integer', minimum: 0 });
    expect($defs.project.properties.milestones).to.deep.equal({
      type: 'array',
      items: { $ref: '#/$defs/milestone' },
      minItems: 1,
    });
    expect($defs.observation.properties.value).to.deep.equal({
      anyOf: [{ type: 'number' }, { type: 'null' }],
    });
  });
});
