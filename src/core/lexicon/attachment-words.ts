/** Hosts whose links share a file. A sub-domain counts as well. */
export const cloudFileHosts: readonly string[] = (
  '1drv.ms|onedrive.live.com|sharepoint.com|sharepoint.cn|drive.google.com|docs.google.com|' +
  'photos.google.com|photos.app.goo.gl|dropbox.com|db.tt|box.com|icloud.com|we.tl|wetransfer.com|mega.nz|' +
  'mediafire.com|imgur.com|ibb.co|prnt.sc|gyazo.com|pcloud.com|proton.me|loom.com|pan.baidu.com|' +
  'yun.baidu.com|weiyun.com|alipan.com|aliyundrive.com|115.com|123pan.com|jianguoyun.com|cowtransfer.com|' +
  'wenshushu.cn|lanzou.com|lanzoux.com|pan.quark.cn|docs.qq.com|kdocs.cn|feishu.cn'
).split('|');

/** File types that run, script or load code when opened, or that mail gateways refuse. Without the dot, lower case. */
export const riskyExtensions: readonly string[] = (
  'exe|com|scr|pif|bat|cmd|msi|msp|msix|appx|cpl|dll|sys|jar|js|jse|mjs|vbs|vbe|wsf|wsh|wsc|hta|ps1|psm1|' +
  'sh|command|app|dmg|pkg|apk|ipa|deb|rpm|lnk|url|reg|inf|gadget|iso|img|vhd|vhdx|html|htm|xhtml|shtml|svg|' +
  'mht|mhtml|docm|dotm|xlsm|xltm|xlam|xll|pptm|potm|ppam|ppsm|sldm|one|chm|ace|cab|swf|py|pyw|rb|php|ade|' +
  'adp|mdb|accdb|application|settingcontent-ms|library-ms|xbap'
).split('|');

/** Media types of the same kind; a name can lie, and so can a type. */
export const riskyMediaTypes: readonly string[] = (
  'application/x-msdownload|application/x-msdos-program|application/vnd.microsoft.portable-executable|' +
  'application/x-dosexec|application/javascript|text/javascript|application/x-sh|application/hta|' +
  'application/java-archive|application/vnd.android.package-archive|application/x-iso9660-image|text/html|' +
  'application/xhtml+xml|application/x-ms-shortcut|application/x-apple-diskimage|application/x-msi'
).split('|');

/** Harmless endings a double extension hides behind (`invoice.pdf.exe`). */
export const harmlessExtensions: readonly string[] =
  'pdf|doc|docx|xls|xlsx|ppt|pptx|txt|csv|jpg|jpeg|png|gif|mp4|zip|rar'.split('|');

/** Names people give to scans of identity documents; matched as whole words, lower case, separators as spaces. */
export const identityDocumentNames: readonly string[] = (
  'passport|my passport|id card|idcard|identity card|identity document|national id|nationalid|id front|' +
  'id back|front of id|back of id|id scan|id copy|id photo|photo id|government id|driver license|' +
  'drivers license|driver licence|drivers licence|driving licence|driving license|residence permit|' +
  'residency card|social security card|ssn card|birth certificate|proof of identity|' +
  'reisepass|personalausweis|ausweis|fuehrerschein|pasaporte|passeport|passaporto|dni|carta identita|carte identite|paspoort'
).split('|');

/** The same for Chinese, matched anywhere in the name. */
export const identityDocumentPieces: readonly string[] = (
  '身份证|身分证|身份證|身分證|护照|護照|驾驶证|駕駛證|驾照|駕照|户口本|戶口|居住证|居留证|港澳通行证|' +
  '手持证件|证件照正面|证件正面|证件反面|身份证明|身份證明|出生证'
).split('|');

/** Words that promise a picture; anything else promised ("statement", "PDF") wants a real file. */
export const nonPictureWords: readonly string[] = (
  'pdf|statement|invoice|document|documents|spreadsheet|excel|word file|log|logs|csv|zip|contract|form|' +
  'video|recording|文档|文件|对账单|對帳單|流水|发票|發票|表格|合同|日志|视频|录屏|压缩包|申请表'
).split('|');
