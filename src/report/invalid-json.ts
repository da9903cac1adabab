import { printParseErrorCode, visit } from 'jsonc-parser';
import { formatValue } from './format-value.ts';

/** What is wrong, by the name of the error. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'expected a text in double quotes, a number or punctuation',
  PropertyNameExpected: 'expected a name in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma or a closing bracket',
  CloseBraceExpected: 'expected "}"',
  CloseBracketExpected: 'expected "]"',
  EndOfFileExpected: 'expected nothing more',
  InvalidCommentToken: 'expected no comment',
  UnexpectedEndOfString: 'expected a double quote at the end of the text',
  UnexpectedEndOfNumber: 'expected a digit',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'expected "\\\\" for a backslash',
  InvalidCharacter: 'expected "\\n" or "\\t" for a line break or tab in a text',
};

/** Shows which space or invisible character it is. */
const visible = (text: string): string =>
  text.replace(/(?! )[\p{Z}\p{C}]/gu, (character) => {
    const code = character.codePointAt(0) as number;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });

/** Ends the visit at the first error. */
class Found extends Error {
  constructor(readonly problem: string) {
    super(problem);
  }
}

/** Where a text is not JSON, and why: `line 3, column 5: expected a comma or a closing bracket, got "\"year\""`; empty if it is nested too deeply. */
export function describeInvalidJson(text: string): string {
  try {
    visit(
      text,
      {
        onError(code, offset, length, line, column) {
          const reason = REASONS[printParseErrorCode(code)] ?? 'expected JSON';
          const got =
            length > 0 ? visible(formatValue(text.slice(offset, offset + length))) : 'the end of the file';
          throw new Found(`line ${line + 1}, column ${column + 1}: ${reason}, got ${got}`);
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (error instanceof Found) return error.problem;
  }
  return '';
}
