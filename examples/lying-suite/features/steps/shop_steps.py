"""A shop that knows three answers: whatever else a scenario wants of it fails."""

from behave import given, then, when

ANSWERS = {"a bolt": "taken", "a nut": "taken", "a payment": "paid"}


@given("a shop")
def step_shop(context):
    context.answer = None


@when("someone asks for {thing}")
def step_ask(context, thing):
    context.answer = ANSWERS.get(thing, "what?")


@then('the shop says "{words}"')
def step_answer(context, words):
    assert context.answer == words, f"the shop says {context.answer!r}"
