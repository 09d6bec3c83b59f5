// Brings shop.db to the newest schema: each step once, in order, whole or not at all.
import { openShop } from './src/shop.mjs';

const steps = [
  'CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL)',
  'CREATE TABLE orders (id INTEGER PRIMARY KEY, product INTEGER NOT NULL REFERENCES products, amount INTEGER NOT NULL)',
  "INSERT INTO products (name, cents) VALUES ('tea', 450), ('teapot', 2900)",
];

const shop = openShop();
const { user_version: done } = shop.prepare('PRAGMA user_version').get();
for (const [index, step] of steps.entries()) {
  if (index < done) {
    continue;
  }
  console.log(`step ${index + 1} of ${steps.length}: ${step}`);
  shop.exec(`BEGIN; ${step}; PRAGMA user_version = ${index + 1}; COMMIT`);
}
console.log(`shop.db is at schema ${steps.length}`);
shop.close();
