// Reads scripts of PowerShell, and says where one is not well-formed, or holds more than commands with
// arguments that are taken as they stand.
const fs = require("fs");
const path = require("path");

const folder = process.argv[2];
const wasm = path.join(folder, "node_modules", "@vscode", "tree-sitter-wasm", "wasm");
const { Parser, Language } = require(path.join(wasm, "tree-sitter.js"));

/** Kinds of nodes with which something is worked out, or a script does more than it says. */
const WORKED_OUT =
  /expandable|sub_expression|parenthesized|script_block|invokation|member_access|redirect|stop_parsing|call_operator|cast|here_string/;

function wrong(node) {
  if (node.isError || node.isMissing || WORKED_OUT.test(node.type)) {
    return [node];
  }
  return node.children.flatMap(wrong);
}

(async () => {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(path.join(wasm, "tree-sitter-powershell.wasm")));
  const texts = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));
  for (const text of texts) {
    for (const node of wrong(parser.parse(text).rootNode).slice(0, 3)) {
      console.log(`${node.type} at line ${node.startPosition.row + 1}: ${node.text.slice(0, 200)}`);
      process.exitCode = 1;
    }
  }
})();
