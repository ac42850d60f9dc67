import { graphql } from "../../graphql/graphql";

export const MemberVouchers = graphql(`
  query PanelMemberVouchers($member: ID!, $merchant: String!) {
    memberPromotions(member: $member, merchant: $merchant) {
      vouchers {
        id
        title
        gift
        expiresAt
      }
    }
  }
`);

export const WithdrawVoucher = graphql(`
  mutation WithdrawVoucher($input: WithdrawVoucherInput!) {
    withdrawVoucher(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
