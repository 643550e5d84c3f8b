/** What lies in a release, for whoever unpacks it. */
export function releasePage(version: string, host: string): string {
  return `# Outsourcing decision ${version}

For the address ${host}

| | |
|---|---|
| \`site/\` | the add-in: serve this folder at ${host}, over HTTPS. \`servers/\` has the headers for nginx, Apache, IIS, Azure Static Web Apps, Netlify and Cloudflare Pages |
| \`manifest.xml\` | for Excel 2021, 2024 and Microsoft 365: upload it in the Microsoft 365 admin centre, *Settings › Integrated apps*. This is the one for production |
| \`microsoft-365.zip\` | the same add-in with the unified manifest, for Microsoft 365 alone. Microsoft has custom functions in it as a preview: for trials, and never beside \`manifest.xml\` |
| \`workbench/\` | the add-in beside a workbook, in a browser, without Excel: \`node workbench/start.cjs\` |
| \`versions.json\` | versions of the product, of both manifests and of the schemas |
| \`SHA256SUMS\` | \`sha256sum --check SHA256SUMS\` |
| \`third-party-notices.txt\`, \`workbench/third-party-notices.txt\` | licences of what is in the files |

The workbench runs on Node 20.19 or newer. Microsoft's own Office.js is not in this archive, since only Microsoft hands it out: the first start fetches it from npm, into \`workbench/client\`, and checks it. Without a network, give it a
copy: \`node workbench/start.cjs --client excel-web-16.00.js\`.

# Décision d’externalisation ${version}

Pour l’adresse ${host}

| | |
|---|---|
| \`site/\` | le complément : servez ce dossier à l’adresse ${host}, en HTTPS. \`servers/\` donne les en-têtes pour nginx, Apache, IIS, Azure Static Web Apps, Netlify et Cloudflare Pages |
| \`manifest.xml\` | pour Excel 2021, 2024 et Microsoft 365 : à charger dans le centre d’administration Microsoft 365, *Paramètres › Applications intégrées*. C’est celui de la production |
| \`microsoft-365.zip\` | le même complément avec le manifeste unifié, pour Microsoft 365 seul. Microsoft n’y propose les fonctions personnalisées qu’en préversion : pour des essais, et jamais à côté de \`manifest.xml\` |
| \`workbench/\` | le complément à côté d’un classeur, dans un navigateur, sans Excel : \`node workbench/start.cjs --lang fr\` |
| \`versions.json\` | versions du produit, des deux manifestes et des schémas |
| \`SHA256SUMS\` | \`sha256sum --check SHA256SUMS\` |
| \`third-party-notices.txt\`, \`workbench/third-party-notices.txt\` | licences de ce qui est dans les fichiers |

Le banc d’essai demande Node 20.19 ou plus récent. Office.js, de Microsoft, n’est pas dans cette archive, car Microsoft seul le distribue : le premier démarrage le prend sur npm, dans \`workbench/client\`, et le vérifie. Sans réseau, donnez-lui
une copie : \`node workbench/start.cjs --client excel-web-16.00.js\`.
`;
}
