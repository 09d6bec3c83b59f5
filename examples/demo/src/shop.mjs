import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export function openShop() {
  return new DatabaseSync(join(import.meta.dirname, '..', 'shop.db'), { timeout: 5000 });
}

/** What an order costs in cents. DEMO_REGRESSION=1 stands for a pull request that breaks it. */
export function price({ cents, amount }) {
  const discount = amount >= 10 ? 0.1 : 0;
  const whole = cents * amount;
  return process.env.DEMO_REGRESSION === '1' ? whole : Math.round(whole * (1 - discount));
}

export function order(shop, { name, amount }) {
  const product = shop.prepare('SELECT id, cents FROM products WHERE name = ?').get(name);
  if (product === undefined) {
    throw new Error(`no such product: ${name}`);
  }
  shop.prepare('INSERT INTO orders (product, amount) VALUES (?, ?)').run(product.id, amount);
  return price({ cents: product.cents, amount });
}
