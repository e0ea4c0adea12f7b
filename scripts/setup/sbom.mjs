// The bill of materials of dist/, in CycloneDX: every package that npm installs for it (including what the bundler then
// leaves out), with licence and the lockfile's digest. npm makes it; this removes what differs between machines or
// minutes, so that the same lockfile gives the same bytes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {string} the document's text */
export function sbom() {
  // Not --omit dev: with it npm leaves out what a development dependency needs as well (@sigstore/protobuf-specs).
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const made = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (made.status !== 0) throw new Error(`npm sbom failed: ${made.stderr}`);
  const { bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(made.stdout);
  const shipped = components.filter(({ properties }) => !properties.some(isDevelopment));
  const refs = new Set(shipped.map((each) => each['bom-ref']));
  const document = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat,
    specVersion,
    version,
    // npm names the root after its folder.
    metadata: { component: { ...component(metadata.component), name: 'sandbox-attestation' } },
    components: shipped.map(component).sort(byRef),
    dependencies: dependencies
      .filter(({ ref }) => ref === metadata.component['bom-ref'] || refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: (dependsOn ?? []).filter((each) => refs.has(each)).sort(),
      }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component({ 'bom-ref': ref, type, name, version, purl, hashes, licenses }) {
  return {
    'bom-ref': ref,
    type,
    name,
    version,
    purl,
    ...(hashes && { hashes }),
    ...(licenses && { licenses }),
  };
}

function isDevelopment({ name, value }) {
  return name === 'cdx:npm:package:development' && value === 'true';
}

function byRef(a, b) {
  return a['bom-ref'] < b['bom-ref'] ? -1 : 1;
}
