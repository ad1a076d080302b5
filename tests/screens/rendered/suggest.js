// Reads documents as {name: document} from standard input, and writes what Amazon's linter finds in each.
const { StaticAplTemplateValidator } = require("apl-suggester");

async function main() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const documents = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  const found = {};
  for (const [name, apl] of Object.entries(documents)) {
    const findings = await new StaticAplTemplateValidator().validate(apl);
    found[name] = findings.map(finding => `${finding.level} ${finding.path}: ${finding.errorMessage}`);
  }
  process.stdout.write(JSON.stringify(found));
}

main().catch(fault => { process.stderr.write(`${fault}\n`); process.exit(1); });
