// webpack loads its plugins as CommonJS modules; so do we.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { withEagerModules } = require('../../src/taskpane/eager-modules.cjs') as {
  withEagerModules: (source: string) => string;
};

test('each way a minifier writes a module is set in parentheses', () => {
  const chunk =
    'push([[7],{1:e=>{e.exports=1},204(e,t){return{3:e}},35:function(){},6:async e=>e,async 8(e){await e}}])';
  expect(withEagerModules(chunk)).toBe(
    'push([[7],{1:(e=>{e.exports=1}),204:(function(e,t){return{3:e}}),35:(function(){}),6:(async e=>e),8:(async function(e){await e})}])',
  );
});

test('functions of a module are set in parentheses, also in the script of the page', () => {
  expect(withEagerModules('push([[7],{1:e=>{let a=()=>1,b={c:function(){}}}}])')).toBe(
    'push([[7],{1:(e=>{let a=(()=>1),b={c:(function(){})}})}])',
  );
  expect(withEagerModules('(()=>{let m={1:e=>{let a=b=>b}};let d=async()=>2})()')).toBe(
    '(()=>{let m={1:(e=>{let a=(b=>b)})};let d=(async()=>2)})()',
  );
});

test('other functions stay as they are', () => {
  const code = 'const a={b(){},get d(){return 1},"4":2};class C{constructor(){}e(){}}function f(){}a.b(function(){});';
  expect(withEagerModules(code)).toBe(code);
  const deep = 'let a=(()=>{let b=(()=>{let c=(()=>{let d=()=>1})})});';
  expect(withEagerModules(deep)).toBe(deep);
});

test('a chunk does the same as before', () => {
  const chunk = '({1(){return this[2](3)},2:e=>{const f=()=>e+1,g=x=>y=>x*y;return g(f())(2)}})';
  const run = (code: string) => (0, eval)(code)[1]();
  expect(run(withEagerModules(chunk))).toBe(run(chunk));
});
