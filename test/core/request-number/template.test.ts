import { compileTemplate, templateProblem } from '../../../src/core/request-number/template';

const read = (template: string, text: string): string | undefined => compileTemplate(template)?.pattern.exec(text)?.[1];

describe('number templates', () => {
  it.each([
    ['OK-#{8}', 'Re: OK-12345678 login', 'OK-12345678'],
    ['OK-#{8}', 'Re: ok-12345678 login', 'ok-12345678'],
    ['OK-#{8}', 'Re: OK-1234567 login', undefined],
    ['OK-#{8}', 'Re: XOK-12345678', undefined],
    ['OK-#{6,8}', 'OK-1234567', 'OK-1234567'],
    ['########', 'number 12345678', '12345678'],
    ['[Ticket\\##{6}]', 'Re: [Ticket#123456] x', '123456'],
    ['工单号：#{6,10}', '工单号：12345678', '12345678'],
    ['CASE-####', 'CASE-1234', 'CASE-1234'],
    ['CASE-####', 'CXSE-1234', undefined],
    ['AAA-####', 'XYZ-1234', 'XYZ-1234'],
    ['A{2,3}#{5}', 'in AB12345.', 'AB12345'],
    ['***-#{4}', 'A1B-1234', 'A1B-1234'],
    ['.*+#####', 'xx12345', undefined],
    ['(a+)+#{5}', '(a+)+12345', '12345'],
  ])('%s in %s', (template, text, expected) => expect(read(template, text)).toBe(expected));

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['#'.repeat(61), 'too-long'],
    ['OK', 'no-placeholder'],
    ['A{4}', 'no-placeholder'],
    ['#{0}', 'bad-length'],
    ['#{41}', 'bad-length'],
    ['#{5,2}', 'bad-length'],
    ['#{x}', 'bad-length'],
    ['####', 'too-general'],
    ['OK-#{8}', undefined],
    ['#####', undefined],
  ])('%j is %s', (template, problem) => expect(templateProblem(template)).toBe(problem));
});
