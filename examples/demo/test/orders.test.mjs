import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openShop, order, price } from '../src/shop.mjs';

describe('orders', () => {
  it('costs what the product costs', () => {
    const shop = openShop();
    assert.equal(order(shop, { name: 'tea', amount: 2 }), 900);
    shop.close();
  });

  it('refuses what is not sold', () => {
    const shop = openShop();
    assert.throws(() => order(shop, { name: 'coffee', amount: 1 }), /no such product: coffee/);
    shop.close();
  });

  it('takes a tenth off ten and more', () => {
    assert.equal(price({ cents: 450, amount: 10 }), 4050);
  });
});
