/**
 * Letters that look like ASCII letters: a line a target, the look-alikes behind it. From UTS 39 confusables.txt, kept to the
 * scripts that domain names and display names mix with Latin (Latin extended, Greek, Cyrillic, Armenian, Hebrew, Cherokee, Coptic, Arabic digits),
 * plus lower-case Cyrillic and Greek letters that many fonts draw like small capitals.
 */
export const confusables = `2 ꝛƨꙅ
3 ɜʒꝫⳍзӡ
5 ƽ
6 ⳓбꮾ
8 ȣ
9 ꝯⳋ
a ɑαаᎪꭺ
ae æӕ
av ꜹꜻ
b ƅьᏏꞵβвᏴ
bl ы
c ᴄϲⲥсꮯᏟ
d ԁᏧᎠꭰ
e ꬲеҽεⴹᎬꭼ
f ꬵꞙẝքϝ
g ɡᶃƍցԍᏀᏳᶢ
h һհᏂηⲏнᎻᵸ
i ıɪɩιιꙇӏꭵᎥі
j ϳјᎫ
k κⲕкᏦĸ
l ١۱ƖǀӀוןⵏⳑᏞ
m μϻⲙмᎷ
n ոռνⲛп
o ٥۵ᴏᴑꬽοσⲟоօסھہەⵔ
oe œ
oo ꝏꚙꝏ
p ρϱⲣрᏢ
q ԛգզⵕ
r ꭇꭈᴦⲅгꮁᎡᏒ
s ꜱѕꮪՏᏕᏚ
t τⲧтᎢ
u ꞟᴜꭎꭒʋυս
v ᴠѵטꮩ٧۷ѵⴸᏙꛟ
w ɯᴡѡԝաꮃᎳᏔω
x ×хꞳχⲭⵝ
y ɣᶌʏỿꭚγуүϒⲩᎽ
z ᴢꮓζᏃ`;
