Feature: Payments

  Scenario: a payment is taken
    Given a shop
    When someone asks for a payment
    Then the shop says "paid"

  @tdd_issue @tdd_issue_4110
  Scenario: a payment that fails is told
    Given a shop
    When someone asks for a failing payment
    Then the shop says "failed"

  @tdd_issue
  @tdd_issue_4111
  Scenario: a payment is given back once
    Given a shop
    When someone asks for the money back, twice
    Then the shop says "once"

  @tdd_issue @tdd_issue_4112
  Scenario Outline: a payment of <amount> is refused
    Given a shop
    When someone asks for a payment of <amount>
    Then the shop says "refused"

    Examples:
      | amount |
      | 0      |
