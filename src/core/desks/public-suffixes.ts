/**
 * Public suffixes of two and more labels, a line a top-level domain: `uk ac co gov …`; `*.x` is a wildcard.
 * From the ICANN part of Mozilla's Public Suffix List (publicsuffix.org, MPL 2.0), less places and trades that
 * never name a help desk and cost three quarters of its size: towns and regions of `jp`, `no`, `it`, `pl`, `vn`, `ua`, `br`,
 * the school districts of `us`, most trades of `aero`.
 * `test/core/desks/registrable-domain.test.ts` compares it with the maintained package tldts-icann.
 */
export const publicSuffixes = `ac com edu gov mil net org
ae ac co gov mil net org sch
aero airline airport association club consulting express insurance media services software
af com edu gov net org
ag co com net nom org
ai com net off org
al com edu gov mil net org
am co com commune net org
ao co ed edu gov gv it og org pb
ar bet com coop edu gob gov int mil musica mutual net org seg senasa tur
arpa e164 home in-addr ip6 iris uri urn
as gov
at ac co gv or sth.ac
au act act.edu asn catholic.edu com conf edu gov id net nsw nsw.edu nt nt.edu org oz qld qld.edu qld.gov sa sa.edu sa.gov tas tas.edu tas.gov vic vic.edu vic.gov wa wa.edu wa.gov
aw com
az biz co com edu gov info int mil name net org pp pro
ba com edu gov mil net org
bb biz co com edu gov info net org store tv
bd ac ai co com edu gov id info it mil net org sch tv
be ac
bf gov
bg 0 1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n o p q r s t u v w x y z
bh com edu gov net org
bi co com edu or org
bj africa agro architectes assur avocats co com eco econo edu info loisirs money net org ote restaurant resto tourism univ
bm com edu gov net org
bn com edu gov net org
bo academia agro arte blog bolivia ciencia com cooperativa democracia deporte ecologia economia edu empresa gob ia indigena industria info int medicina mil movimiento musica natural net nombre noticias org patria plurinacional politica profesional pueblo revista salud tecnologia tksat transporte tv web wiki
br *.nom ac.gov adm adv agr al.gov am am.gov ap.gov api app arq art ato b ba.gov bet bib bio blog bmd ce.gov cim cng cnt com coop coz cri def des det dev df.gov ecn eco edu emp enf eng es.gov esp etc eti far flog fm fnd fot fst g12 geo ggf go.gov gov ia imb ind inf jor jus leg leilao lel log ma.gov mat med mg.gov mil mp ms.gov mt.gov mus net not ntr odo ong org pa.gov pb.gov pe.gov pi.gov ppg pr.gov pro psc psi qsl radio rec rep rj.gov rn.gov ro.gov rr.gov rs.gov sc.gov se.gov seg slg social sp.gov srv taxi tc tec teo tmp to.gov trd tur tv vet vlog wiki xyz zlg
bs com edu gov net org
bt com edu gov net org
bw ac co gov net org
by com gov mil of
bz co com edu gov net org
ca ab bc gc mb nb nf nl ns nt nu on pe qc sk yk
cd gov
ci ac asso aéroport co com ed edu go gouv int net or org xn--aroport-bya
ck *
cl co gob gov mil
cm co com gov net
cn ac ah bj com cq edu fj gd gov gs gx gz ha hb he hi hk hl hn jl js jx ln mil mo net nm nx org qh sc sd sh sn sx tj tw xj xn--55qx5d xn--io0a7i xn--od0alg xz yn zj 公司 網絡 网络
co com edu gov mil net nom org
cr ac co ed fi go or sa
cu com edu gob inf nat net org
cv com edu id int net nome org publ
cw com edu net org
cx gov
cy ac biz com ekloges gov ltd mil net org press pro tm
cz gov
dm co com edu gov net org
do art com edu gob gov mil net org sld web
dz art asso com edu gov net org pol soc tm
ec abg adm agron arqt art bar chef com cont cpa cue dent dgn disco doc edu eng esm fin fot gal gob gov gye ibr info k12 lat loj med mil mktg mon net ntr odont org pro prof psic psiq pub rio rrpp sal tech tul tur uio vet xxx
ee aip com edu fie gov lib med org pri riik
eg ac com edu eun gov info me mil name net org sci sport tv
er *
es com edu gob nom org
et biz com edu gov info name net org
fi aland
fj ac biz com edu gov id info mil name net org pro
fk *
fm com edu net org
fr asso avoues cci com gouv greta huissier-justice nom prd tm
gd edu gov
ge com cyb edu gov llc net online org pvt school tnx
gg co net org
gh biz com edu gov mil net org
gi com edu gov ltd mod org
gl co com edu net org
gn ac com edu gov net org
gp asso com edu mobi net org
gr com edu gov net org
gt com edu gob ind mil net org
gu com edu gov guam info net org web
gy co com edu gov net org
hk com edu gov idv net org xn--55qx5d xn--ciqpn xn--gmq050i xn--gmqw5a xn--io0a7i xn--lcvr32d xn--mk0axi xn--mxtq1m xn--od0alg xn--od0aq3b xn--tn0ag xn--uc0atv xn--uc0ay4a xn--wcvs22d xn--zf0avx 个人 個人 公司 政府 敎育 教育 箇人 組織 組织 網絡 網络 组織 组织 网絡 网络
hn com edu gob mil net org
hr com from iz name
ht adult art asso com coop edu firm gouv info med net org perso pol pro rel shop
hu 2000 agrar bolt casino city co erotica erotika film forum games hotel info ingatlan jogasz konyvelo lakas media news org priv reklam sex shop sport suli szex tm tozsde utazas video
id ac ai biz co desa go kop mil my net or ponpes sch web xn--9tfky ᬩᬮᬶ
ie gov
il ac co gov idf k12 muni net org
im ac co com ltd.co net org plc.co tt tv
in 5g 6g ac aero ai alumni am bank bihar biz business ca cn co com coop cs delhi dr edu er fin firm gen gov gujarat ind info int internet io me mil net nic org pg post pro res school travel tv ub uk up us
int eu
io co com edu gov mil net nom org
iq com edu gov mil net org
ir ac co gov id net org sch xn--mgba3a4f16a xn--mgba3a4fra ايران ایران
it edu gov
je co net org
jm *
jo agri ai com edu eng fm gov mil net org per phd sch tv
jp ac ad co ed go gr lg ne or
ke ac co go info me mobi ne or sc
kg com edu gov mil net org
kh com edu gov net org
ki biz com edu gov info net org
km ass asso com coop edu gouv gov medecin mil nom notaires org pharmaciens prd presse tm veterinaire
kn edu gov net org
kp com edu gov org rep tra
kr ac ai busan chungbuk chungnam co daegu daejeon es gangwon go gwangju gyeongbuk gyeonggi gyeongnam hs incheon io it jeju jeonbuk jeonnam kg me mil ms ne or pe re sc seoul ulsan
kw com edu emb gov ind net org
ky com edu net org
kz com edu gov mil net org
la com edu gov info int net org per
lb com edu gov net org
lc co com edu gov net org
lk ac assn com edu gov grp hotel int ltd net ngo org sch soc web
lr com edu gov net org
ls ac biz co edu gov info net org sc
lt gov
lv asn com conf edu gov id mil net org
ly com edu gov id med net org plc sch
ma ac co gov net org press
mc asso tm
me ac co edu gov its net org priv
mg co com edu gov mil nom org prd
mk com edu gov inf name net org
ml ac art asso com edu gouv gov info inst net org pr presse
mm *
mn edu gov org
mo com edu gov net org
mr gov
ms com edu gov net org
mt com edu net org
mu ac co com gov net or org
mv aero biz com coop edu gov info int mil museum name net org pro
mw ac biz co com coop edu gov int net org
mx com edu gob net org
my biz com edu gov mil name net org
mz ac adv co edu gov mil net org
na alt co com gov net org
nc asso nom
nf arts com firm info net other per rec store web
ng com edu gov i mil mobi name net org sch
ni ac biz co com edu gob in info int mil net nom org web
no dep fhs folkebibl fylkesbibl herad idrett kommune mil museum priv stat vgs
np *
nr biz com edu gov info net org
nz ac co cri geek gen govt health iwi kiwi maori mil māori net org parliament school xn--mori-qsa
om co com edu gov med museum net org pro
pa abo ac com edu gob ing med net nom org sld
pe com edu gob mil net nom org
pf com edu org
pg *
ph com edu gov i mil net ngo org
pk ac biz com edu fam gkp gob gog gok gop gos gov net org web
pl agro aid atm auto biz com edu gmina gov gsm info mail media miasta mil net nieruchomosci nom org pc powiat priv realestate rel sex shop sklep sos szkola targi tm tourism travel turystyka warszawa waw
pn co edu gov net org
pr ac biz com edu est gov info isla name net org pro prof
pro aaa aca acct avocat bar cpa eng jur law med recht
ps com edu gov net org plo sec
pt com edu gov int net nome org publ
pw gov
py com coop edu gov mil net org
qa com edu gov mil name net org sch
re asso com
ro arts com firm info nom nt org rec store tm www
rs ac co edu gov in org
rw ac co coop gov mil net org
sa com edu gov med net org pub sch
sb com edu gov net org
sc com edu gov net org
sd com edu gov info med net org tv
se a ac b bd brand c d e f fh fhsk fhv g h i k komforb kommunalforbund komvux l lanbib m n naturbruksgymn o org p parti pp press r s t tm u w x y z
sg com edu gov net org
sh com gov mil net org
sk org
sl com edu gov net org
sn art com edu gouv org univ
so com edu gov me net org
ss biz co com edu gov me net org sch
st co com consulado edu embaixada mil net org principe saotome store
sv com edu gob org red
sx gov
sy com edu gov mil net org
sz ac co org
th ac co go in mi net or
tj biz co com edu go gov int mil name net nic org test web
tl gov
tm co com edu gov mil net nom org
tn com ens fin gov ind info intl mincom nat net org perso tourism
to com edu gov mil net org
tr av bbs bel biz com dr edu gen gov gov.nc info k12 kep mil name nc net org pol tel tsk tv web
tt biz co com edu gov info mil name net org pro
tw club com ebiz edu game gov idv mil net org
tz ac co go hotel info me mil mobi ne or sc tv
ua com edu gov in kiev kyiv net org
ug ac co com edu go gov mil ne or org sc us
uk *.sch ac co gov ltd me net nhs org plc police
us ak al ar as az ca co ct dc de dni fl ga gu hi ia id il in isa ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nsn nv ny oh ok or pa pr ri sc sd tn tx ut va vi vt wa wi wv wy
uy com edu gub mil net org
uz co com net org
vc com edu gov mil net org
ve arts bib co com e12 edu emprende firm gob gov ia info int mil net nom org rar rec store tec web
vg edu
vi co com k12 net org
vn ac ai biz com edu gov health id info int io name net org pro
vu com edu net org
ws com edu gov net org
xn--4dbrk0ce xn--4dbgdty6c xn--5dbhl8d xn--8dbq2a xn--hebda8b
xn--90a3ac xn--80au xn--90azh xn--c1avg xn--d1at xn--o1ac xn--o1ach
xn--j6w193g xn--55qx5d xn--gmqw5a xn--mxtq1m xn--od0alg xn--uc0atv xn--wcvs22d
xn--o3cw4h xn--12c1fe0br xn--12cfi8ixb8l xn--12co0c3b4eva xn--h3cuzk1di xn--m3ch0j3a xn--o3cyx2a
ye com edu gov mil net org
za ac agric alt co edu gov grondar law mil net ngo nic nis nom org school tm web
zm ac biz co com edu gov info mil net org sch
zw ac co gov mil org
срб ак обр од орг пр упр
ישראל אקדמיה ישוב ממשל צהל
ไทย ทหาร ธุรกิจ รัฐบาล ศึกษา องค์กร เน็ต
香港 個人 公司 政府 教育 組織 網絡`;
