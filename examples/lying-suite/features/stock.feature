@stock
Feature: Stock

  Scenario: what is there can be sold
    Given a shop
    When someone asks for a nut
    Then the shop says "taken"

  @tdd_issue @tdd_issue_4106
  Scenario: what is reserved cannot be sold
    Given a shop
    When someone asks for a reserved nut
    Then the shop says "reserved"

  # Reported by three customers.
  @tdd_issue @tdd_issue_4107
  Scenario: what comes back can be sold again
    Given a shop
    When someone asks for a returned nut
    Then the shop says "taken"

  Rule: Nothing is sold twice

    @tdd_issue @tdd_issue_4108
    Scenario: two customers want the last one
      Given a shop
      When someone asks for the last nut
      Then the shop says "sold"

    @tdd_expected_fail @tdd_issue @tdd_issue_4109 @tdd_issue_
    Scenario: what is counted is what is there
      Given a shop
      When someone asks for a count
      Then the shop says "12"
