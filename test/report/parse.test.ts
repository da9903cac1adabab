import { expect } from 'chai';
import bundled from '../../data/zhanhe-2023.json';
import { parseReport, parseReportText } from '../../src/report/parse.ts';
import { ReportError } from '../../src/report/problem.ts';
import type { Report } from '../../src/report/schema.ts';
import { otherDistrict } from '../support/other-district.ts';

// A malformed report has no type: it is changed as the JSON it came from.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Malformed = any;

const malformed = (change: (report: Malformed) => void): unknown => {
  const report = otherDistrict();
  change(report);
  return report;
};

function errorOf(parse: () => unknown): ReportError {
  try {
    parse();
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error('the report was accepted');
}

const linesOf = (input: unknown): string[] => errorOf(() => parseReport(input)).message.split('\n');

const put = (target: object, json: string) => Object.assign(target, JSON.parse(json));

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

function freeze<T>(value: T): T {
  for (const one of objectsIn(value)) Object.freeze(one);
  return value;
}

describe('parseReport', () => {
  describe('a valid report', () => {
    for (const [name, report] of [
      ['the bundled report', bundled],
      ['a report of another district without English', otherDistrict()],
    ] as const) {
      it(`accepts ${name} unchanged`, () => {
        expect(parseReport(report)).to.deep.equal(report);
      });
    }

    it('returns a copy and does not change its argument', () => {
      const given = freeze(otherDistrict());
      const shared = new Set(objectsIn(given));
      const copy = parseReport(given);
      expect([...objectsIn(copy)].filter((one) => shared.has(one))).to.be.empty;
      expect(given).to.deep.equal(otherDistrict());
    });

    it('accepts a report without indicators, portfolios and projects', () => {
      const empty = { ...otherDistrict(), groups: [], indicators: [], portfolios: [], projects: [] };
      expect(parseReport(empty)).to.deep.equal(empty);
    });

    it('accepts an object without a prototype', () => {
      expect(parseReport(Object.assign(Object.create(null), otherDistrict()))).to.deep.equal(otherDistrict());
    });

    for (const [name, text] of [
      ['a name of 10 000 characters', '某'.repeat(10_000)],
      ['mark-up', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
      ['a right-to-left override and other control characters', '\u202e\u0000\u2028某'],
      ['half a character', '\ud800'],
    ] as const) {
      it(`carries ${name} as text, untouched`, () => {
        const report = malformed((r) => {
          r.title.zh = r.groups[0].name.zh = r.indicators[0].name.zh = text;
          r.projects[0].name.zh = r.projects[0].milestones[0].quote = `${text}签约`;
        }) as Report;
        const copy = parseReport(report);
        expect(copy.title.zh).to.equal(text);
        expect(copy.indicators[0]?.name.zh).to.equal(text);
        expect(copy.projects[0]?.milestones[0]?.quote).to.equal(`${text}签约`);
      });
    }

    it('carries a number as large as the report prints it', () => {
      const report = malformed((r) => {
        r.indicators[0].observations = [
          { year: 2024, role: 'actual', raw: `1${'0'.repeat(308)}`, value: 1e308 },
        ];
      });
      expect(parseReport(report).indicators[0]?.observations[0]?.value).to.equal(1e308);
    });
  });

  describe('a single problem', () => {
    type Case = [name: string, change: (report: Malformed) => void, ...lines: string[]];

    const cases: Case[] = [
      [
        'a number as a text',
        (r) => {
          r.indicators[2].observations[0].value = '7.5%';
        },
        'indicators[2].observations[0].value: expected a number or null, got "7.5%"',
      ],
      [
        'a missing key',
        (r) => {
          delete r.projects[3].name.zh;
        },
        'projects[3].name.zh: required',
      ],
      [
        'an unknown key',
        (r) => {
          r.indicators[1].observations[2].unit = '%';
        },
        'indicators[1].observations[2]: unknown key "unit"',
      ],
      [
        'several unknown keys',
        (r) => {
          Object.assign(r.area, { foo: 1, bar: 2 });
        },
        'area: unknown keys "foo", "bar"',
      ],
      [
        'an empty text',
        (r) => {
          r.issuer.zh = '';
        },
        'issuer.zh: expected a non-empty string, got ""',
      ],
      [
        'another format',
        (r) => {
          r.format = 'district-report/2';
        },
        'format: expected "district-report/1", got "district-report/2"',
      ],
      [
        'a date that does not exist',
        (r) => {
          r.issued = '2023-02-29';
        },
        'issued: expected a date that exists, got "2023-02-29"',
      ],
      [
        'a year in two digits',
        (r) => {
          r.projects[0].milestones[0].year = 23;
        },
        'projects[0].milestones[0].year: expected a year from 1900 to 2200, got 23',
      ],
      [
        'half a project',
        (r) => {
          r.portfolios[3].count = 1.5;
        },
        'portfolios[3].count: expected a non-negative integer, got 1.5',
      ],
      [
        'a project without a milestone',
        (r) => {
          r.projects[7].milestones = [];
        },
        'projects[7].milestones: expected at least one milestone, got an array (length 0)',
      ],
      [
        'an unknown stage',
        (r) => {
          r.projects[1].milestones[0].stage = 'done';
        },
        'projects[1].milestones[0].stage: expected one of planned, signed, land-secured, started, building, ' +
          'topped-out, resumed, completed, operating, delayed, suspended, cancelled, got "done"',
      ],
      [
        'an id that is not in kebab-case',
        (r) => {
          r.portfolios[3].id = 'Next Year';
        },
        'portfolios[3].id: expected an id in kebab-case, got "Next Year"',
      ],
      [
        'an invalid area code',
        (r) => {
          r.area.code = '4104';
        },
        'area.code: expected a GB/T 2260 code of 6, 9 or 12 digits, got "4104"',
      ],
      [
        'a text where an object is expected',
        (r) => {
          r.area = '某县';
        },
        'area: expected an object, got "某县"',
      ],
      [
        'a number in a list of objects',
        (r) => {
          r.indicators[4] = 7;
        },
        'indicators[4]: expected an object, got 7',
      ],
      [
        'null where an object is expected',
        (r) => {
          r.projects[0].investment = null;
        },
        'projects[0].investment: expected an object, got null',
      ],
      [
        'a list where an object with a name is expected',
        (r) => {
          r.area = [];
        },
        'area.name: required',
      ],
      [
        'an object where a list is expected',
        (r) => {
          r.notes = { zh: '注' };
        },
        'notes: expected an array, got an object',
      ],
      [
        'a key that is there and undefined',
        (r) => {
          r.title.en = undefined;
        },
        'title.en: expected a string, got undefined',
      ],
      [
        'a number of 308 digits that the report does not print',
        (r) => {
          r.indicators[0].observations[1].value = 1e308;
        },
        'indicators[0].observations[1].value: expected the number printed in raw "182.45亿元", got 1e+308',
      ],
      [
        'a constructor key',
        (r) => {
          put(r.area, '{"constructor": {"prototype": {"polluted": 1}}}');
        },
        'area: unknown key "constructor"',
      ],
      [
        'a toString key',
        (r) => {
          put(r.groups[0].name, '{"toString": "x"}');
        },
        'groups[0].name: unknown key "toString"',
      ],
      [
        'a year that cannot be made a text',
        (r) => {
          put(r.indicators[0].observations[0], '{"year": {"toString": 1, "valueOf": 1}}');
        },
        'indicators[0].observations[0].year: expected a year from 1900 to 2200, got an object',
      ],
    ];

    for (const [name, change, ...lines] of cases) {
      it(`is reported with its path and value: ${name}`, () => {
        expect(linesOf(malformed(change))).to.deep.equal(lines);
      });
    }

    for (const [value, expected, found] of [
      [Number.POSITIVE_INFINITY, 'a finite number or null', 'Infinity'],
      [Number.NEGATIVE_INFINITY, 'a finite number or null', '-Infinity'],
      [Number.NaN, 'a number or null', 'NaN'],
      ['NaN', 'a number or null', '"NaN"'],
      ['Infinity', 'a number or null', '"Infinity"'],
      [true, 'a number or null', 'true'],
      [[6], 'a number or null', 'an array (length 1)'],
      [undefined, 'a number or null', 'undefined'],
    ] as const) {
      it(`is reported if the value of an observation is ${found}`, () => {
        const report = malformed((r) => {
          r.indicators[0].observations[0].value = value;
        });
        expect(linesOf(report)).to.include(
          `indicators[0].observations[0].value: expected ${expected}, got ${found}`,
        );
      });
    }

    for (const path of [
      '',
      'area',
      'area.name',
      'indicators.3.observations.1',
      'portfolios.0.investment.unit',
    ]) {
      it(`is reported if JSON gives ${path || 'the root'} a __proto__ key of its own`, () => {
        const report = malformed((r) => {
          const target = path.split('.').reduce((at, key) => (key ? at[key] : at), r);
          target['@'] = { polluted: 1 };
        });
        const text = JSON.stringify(report).replace('"@"', '"__proto__"');
        const { message } = errorOf(() => parseReportText(text));
        expect(message).to.match(/^\S+: unknown key "__proto__"$/);
        expect({}).not.to.have.property('polluted');
      });
    }

    it('is truncated in the message', () => {
      const [line = ''] = linesOf(
        malformed((r) => {
          r.year = 'x'.repeat(10_000);
        }),
      );
      expect(line)
        .to.have.length.below(120)
        .and.match(/^year: expected a year from 1900 to 2200, got "x+…$/);
    });
  });

  it('reports problems of the schema and of the rules together', () => {
    const report = malformed((r) => {
      r.area.name = 5;
      r.indicators[0].group = 'nowhere';
      r.indicators[1].observations[1].value = 70_000;
      delete r.indicators[3].unit;
      r.portfolios[2].count = 10;
      r.projects[0].milestones.reverse();
    });
    expect(linesOf(report)).to.have.members([
      'area.name: expected an object, got 5',
      'indicators[0].group: unknown group "nowhere": expected one of output, environment, people, culture',
      'indicators[1].observations[1].value: expected the number printed in raw "70312.5", got 70000',
      'indicators[3].unit: required',
      'portfolios[0].count: expected 15 (the sum of its parts), got 14',
      'projects[0].milestones[1].year: milestones must be in ascending year order (2024 follows 2025)',
      'projects[0].milestones[2].year: milestones must be in ascending year order (2023 follows 2024)',
    ]);
  });

  it('has each problem as an object too', () => {
    const error = errorOf(() => parseReport({ ...otherDistrict(), year: null }));
    expect(error.problems).to.deep.equal([
      {
        path: 'year',
        message: 'expected a year from 1900 to 2200, got null',
        found: null,
        rule: { code: 'year', values: [] },
      },
    ]);
  });

  for (const [name, input, found] of [
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a text', 'report', '"report"'],
    ['a number', 2023, '2023'],
    ['a function', otherDistrict, 'function'],
  ] as const) {
    it(`rejects ${name} in place of a report`, () => {
      expect(linesOf(input)[0]).to.match(new RegExp(`^report: expected an object, got ${found}`));
    });
  }

  it('rejects a list in place of a report', () => {
    expect(linesOf([otherDistrict()])[0]).to.equal('format: required');
  });

  describe('objects that no JSON makes', () => {
    it('are rejected if they hold themselves', () => {
      const report = malformed((r) => {
        r.area.name = r;
        r.indicators.push(r.indicators, r);
        r.portfolios[0].parts = [r.portfolios];
        r.self = r;
      });
      const lines = linesOf(report);
      expect(lines).to.include('report: unknown key "self"');
      expect(lines).to.include('area.name.zh: required');
      expect(lines).to.include('portfolios[0].parts[0]: expected an id, got an array (length 4)');
    });

    it('do not hide the error of a getter', () => {
      const report = Object.defineProperty(otherDistrict(), 'title', {
        enumerable: true,
        get() {
          throw new RangeError('not today');
        },
      });
      expect(() => parseReport(report)).to.throw(RangeError, 'not today');
    });

    it('are read once: the value that was checked is the value returned', () => {
      let asked = 0;
      const report = otherDistrict();
      Object.defineProperty(report.indicators[0]?.observations[0] ?? {}, 'value', {
        enumerable: true,
        get: () => {
          asked += 1;
          return asked === 1 ? 186 : 999;
        },
      });
      expect(parseReport(report).indicators[0]?.observations[0]?.value).to.equal(186);
      expect(asked).to.equal(1);
    });
  });
});

describe('parseReportText', () => {
  it('reads the text of a file', () => {
    expect(parseReportText(JSON.stringify(otherDistrict()))).to.deep.equal(otherDistrict());
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(parseReportText(`\ufeff${JSON.stringify(otherDistrict())}`)).to.deep.equal(otherDistrict());
  });

  for (const [name, text, message] of [
    ['an empty file', '', 'report: expected JSON, got an empty file'],
    ['a blank file', ' \n', 'report: expected JSON, got an empty file'],
    ['plain text', 'not found', 'report: expected JSON, got invalid JSON: "not found"'],
    [
      'a web page',
      '\n<!doctype html><title>404</title>',
      'report: expected JSON, got an HTML page: "<!doctype html><title>404</title>"',
    ],
    [
      'a file cut off',
      '{"format": "district-report/1", "id": "mouxian-2',
      'expected JSON, got invalid JSON: "{\\"format',
    ],
    ['NaN in the file', '{"year": NaN}', 'expected JSON, got invalid JSON: "{\\"year\\": NaN}"'],
    ['JSON of something else', '"report"', 'report: expected an object, got "report"'],
    ['the JSON text null', 'null', 'report: expected an object, got null'],
  ] as const) {
    it(`rejects ${name}`, () => {
      expect(errorOf(() => parseReportText(text)).message).to.include(message);
    });
  }

  it('rejects a number too large for a number', () => {
    const text = JSON.stringify(otherDistrict()).replace('"ofPlan":96.4', '"ofPlan":1e999');
    expect(errorOf(() => parseReportText(text)).message).to.equal(
      'portfolios[0].ofPlan: expected a finite number, got Infinity',
    );
  });

  it('rejects lists nested a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(errorOf(() => parseReportText(deep))).to.be.instanceOf(ReportError);
  });
});
