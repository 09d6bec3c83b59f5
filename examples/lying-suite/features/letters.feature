Feature: Letters

  @tdd_issue @tdd_issue_4113
  Scenario: a letter names the order
    Given a shop
    When someone asks for a letter
    Then the shop says "order 12"

  @slow @tdd_issue @tdd_issue_4114
  Scenario: a letter is sent once
    Given a shop
    When someone asks for a letter again
    Then the shop says "known"
