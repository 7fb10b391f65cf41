import { riskyType } from '../../../../src/core/checks/attachment/risky-type';
import { checkTester } from '../../../support/check-tester';

checkTester.run(riskyType, {
  languageFree: true,
  silent: [
    { title: 'pictures and a PDF', attachments: ['shot.png', '对账单.pdf', 'notes.docx'] },
    { title: 'nothing attached' },
    { title: 'a dot in the name', attachments: ['invoice.2026.03.pdf'] },
    { title: 'a mail as an item', attachments: [{ name: 'hello.js', kind: 'item' }] },
    { title: 'a name without ending', attachments: [{ name: 'exe' }] },
    { title: 'attachments unknown', without: ['attachments'], outcome: 'cannot-tell' },
  ],
  reported: [
    { title: 'a program', attachments: ['tool.exe'], message: 'blockedType', phrases: ['tool.exe'] },
    {
      title: 'a double extension',
      attachments: ['发票.pdf.exe'],
      message: 'doubleExtension',
      phrases: ['发票.pdf.exe'],
    },
    {
      title: 'two of them',
      attachments: ['a.png', 'page.html', 'disk.ISO'],
      message: 'blockedType',
      phrases: ['page.html', 'disk.ISO'],
    },
    { title: 'macros', attachments: ['form.docm'], message: 'blockedType' },
    {
      title: 'the type tells',
      attachments: [{ name: 'readme', contentType: 'application/x-msdownload' }],
      message: 'blockedType',
    },
    { title: 'a trailing dot', attachments: ['run.bat. '], message: 'blockedType' },
    { title: 'turned around by a direction mark', attachments: ['cod\u202egpj.exe'], message: 'blockedType' },
  ],
});
