import { graphql, type ResultOf } from "../../graphql/graphql";

export const CustomerDisplay = graphql(`
  subscription CustomerDisplay($holdsOut: Boolean!) {
    customerDisplay(holdsOut: $holdsOut) {
      id
      state
      merchantName
      points
      balanceAfter
      amount {
        amountMinor
        currency
      }
      promotions {
        title
        punches
      }
    }
  }
`);

export const AnswerCustomerDisplay = graphql(`
  mutation AnswerCustomerDisplay($input: AnswerCustomerDisplayInput!) {
    answerCustomerDisplay(input: $input) {
      __typename
    }
  }
`);

export type Picture = ResultOf<typeof CustomerDisplay>["customerDisplay"];
