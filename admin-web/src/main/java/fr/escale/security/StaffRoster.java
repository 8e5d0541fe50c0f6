package fr.escale.security;

import fr.escale.duty.Staff;
import java.util.List;

/** Who may answer people, for the room that knows who is there. */
class StaffRoster implements Staff {
    private final StaffAccounts accounts;

    StaffRoster(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Member> members() {
        return accounts.all().stream()
                .filter(Account::mayEnter)
                .map(Account::member)
                .filter(StaffMember::answersPeople)
                .map(member -> new Member(
                        member.email(),
                        member.firstName(),
                        member.referents(),
                        member.tongue().locale()))
                .toList();
    }
}
