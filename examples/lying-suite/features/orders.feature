Feature: Orders
  What customers see when they order.

  Scenario: an order is taken
    Given a shop
    When someone asks for a bolt
    Then the shop says "taken"

  @tdd_issue @tdd_issue_4102
  Scenario: an empty order is refused
    Given a shop
    When someone asks for nothing
    Then the shop says "refused"

  @tdd_issue @tdd_issue_4103
  Scenario: an order of many goods is split
    Given a shop
    When someone asks for a thousand bolts
    Then the shop says "split"

  @tdd_expected_fail @tdd_issue @tdd_issue_4104
  Scenario: an order in another currency
    Given a shop
    When someone asks for a bolt for 2 ducats
    Then the shop says "exchanged"

  @tdd_issue @tdd_issue_4105
  Scenario: an order that is sent twice counts once
    Given a shop
    When someone asks for the same bolt again
    Then the shop says "known"
