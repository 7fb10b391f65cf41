declare module '*?raw' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- the shape webpack gives a raw file
  export default text;
}
