/**
 * Our sources import each other as './name.js', as Node will see them; Turbopack looks for that very file and
 * does not find the .ts or .tsx it comes from. Without the extension it tries them all.
 */
module.exports = function bareImports(source) {
  return source.replace(/(from\s+|import\s+)'(\.{1,2}\/[^']+)\.js'/g, "$1'$2'")
}
